import 'server-only';
import { pool } from '#data/database.ts';

/** The channel on which every process tells the others which boards have news. */
export const boardChannel = 'leat_boards';

const quietMs = 20;
const mostIdsInPayload = 150;

type Notifier = { dirty: Set<string>; timer: NodeJS.Timeout | null; local: Set<(boardIds: string[]) => void> };
const kept = globalThis as typeof globalThis & { leatNotifier?: Notifier };
kept.leatNotifier ??= { dirty: new Set(), timer: null, local: new Set() };
const notifier = kept.leatNotifier;

/** Listeners in this very process need not wait for the database to say it back. */
export function onLocalNews(listener: (boardIds: string[]) => void): () => void {
  notifier.local.add(listener);
  return () => notifier.local.delete(listener);
}

function tell(): void {
  const ids = [...notifier.dirty].slice(0, mostIdsInPayload);
  for (const id of ids) notifier.dirty.delete(id);
  if (ids.length === 0) {
    notifier.timer = null;
    return;
  }
  notifier.timer = setTimeout(tell, quietMs);
  notifier.timer.unref();
  // A notice that is lost is healed by the listeners' own look at the boards' seq.
  pool.query('select pg_notify($1, $2)', [boardChannel, ids.join(',')]).catch(() => {});
}

/**
 * Says, after a commit, that a board has news. NOTIFY stays out of the move's transaction, where it would take one lock
 * for the whole cluster; one process sends at most one notice in 20 ms, naming all its boards.
 */
export function markDirty(boardId: string): void {
  notifier.dirty.add(boardId);
  for (const listener of notifier.local) listener([boardId]);
  if (notifier.timer === null) tell();
}
