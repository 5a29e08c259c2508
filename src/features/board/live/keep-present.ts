import type { BoardPresence } from '#domain/schemas/presence.ts';
import { mintUuid } from '#ui/mint-uuid.ts';
import { nobodyElse, othersIn } from '../state/presence.ts';
import type { BoardSession } from '../store/board-session.ts';

const beatMs = 10_000;

/**
 * Says every 10 s, for as long as the tab is in sight, that its person looks at the board and which card they hold; a
 * change of the hand and the end of the page are said at once. What the others do comes by the stream.
 */
export function keepPresent(session: BoardSession, signal: AbortSignal): void {
  const tab = mintUuid();
  let held = session.motion.get()?.cardId ?? null;
  const say = (looks: boolean) => post(session.boardId, { tab, looks, holding: looks ? held : null });
  const beat = async () => {
    if (document.visibilityState !== 'visible' || !isThere(session)) return;
    const present = await say(true);
    if (present && session.others.get() === nobodyElse) {
      session.others.set(othersIn(present, session.shown.get().me));
    }
  };
  const look = () => {
    const next = session.motion.get()?.cardId ?? null;
    if (next === held) return;
    held = next;
    void beat();
  };
  const timer = setInterval(() => void beat(), beatMs);
  const stops = [session.motion.subscribe(look), session.lostAt.subscribe(() => void beat())];
  document.addEventListener('visibilitychange', () => void beat(), { signal });
  addEventListener('pagehide', () => void say(false), { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    for (const stop of stops) stop();
    void say(false);
  });
  void beat();
}

const isThere = ({ lostAt, ended, signedOut }: BoardSession): boolean =>
  lostAt.get() === null && !ended.get() && !signedOut.get();

/** What cannot be said now is said with the next beat; `keepalive` lets the last word outlive the page. */
async function post(
  boardId: string,
  said: { tab: string; looks: boolean; holding: string | null },
): Promise<BoardPresence | undefined> {
  try {
    const response = await fetch(`/api/v1/boards/${boardId}/presence`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': mintUuid() },
      body: JSON.stringify(said),
      keepalive: true,
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
