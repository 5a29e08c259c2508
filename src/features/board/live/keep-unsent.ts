import type { BoardSession } from '../store/board-session.ts';
import type { Pending } from '../store/outbox.ts';

const keyOf = ({ boardId, shown }: Pick<BoardSession, 'boardId' | 'shown'>) =>
  `leat-unsent-${boardId}-${shown.get().me}`;

/**
 * What the hand did and the server has not heard of yet outlives a reload of the tab and a new sign-in of the same person.
 * It is sent again under the keys it had, so that nothing happens twice. Whoever leaves for good while changes wait is
 * asked whether they mean it.
 */
export function keepUnsent(session: BoardSession, signal: AbortSignal): void {
  session.outbox.restore(readUnsent(session));
  const stop = session.unsent.subscribe(() => write(session, session.unsent.get()));
  signal.addEventListener('abort', stop);
  const ask = (event: BeforeUnloadEvent) => {
    if (session.outbox.isWaiting()) event.preventDefault();
  };
  addEventListener('beforeunload', ask, { signal });
}

function readUnsent(session: BoardSession): Pending[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(session)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPending) : [];
  } catch {
    return [];
  }
}

/** Enough to send it again; the server judges the command itself. */
const isPending = (kept: Partial<Pending> | null): kept is Pending =>
  typeof kept?.key === 'string' && typeof kept.at === 'string' && typeof kept.command?.kind === 'string';

function write(session: BoardSession, unsent: readonly Pending[]): void {
  try {
    if (unsent.length === 0) sessionStorage.removeItem(keyOf(session));
    else sessionStorage.setItem(keyOf(session), JSON.stringify(unsent));
  } catch {
    // A browser without storage keeps them as long as the page.
  }
}
