import 'server-only';
import { refused } from '#data/refused.ts';

const mostWaiting = 1_000;

type Turns = { last: Promise<unknown>; waiting: number };
const turns = new Map<string, Turns>();

/**
 * Commands of this process on one board take turns before they ask for a connection: they would wait for the board's
 * lock all the same, but each on a connection of its own, and one hot board would leave none for the others. The lock
 * stays the truth between processes. Refuses when a thousand wait already.
 */
export async function inBoardTurn<T>(boardId: string, work: () => Promise<T>): Promise<T> {
  const turn = turns.get(boardId) ?? { last: Promise.resolve(), waiting: 0 };
  if (turn.waiting >= mostWaiting) {
    throw refused('database-busy', 'Too much happens on this board at once. Try again in a moment.');
  }
  turns.set(boardId, turn);
  turn.waiting += 1;
  const mine = turn.last.then(work);
  turn.last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    turn.waiting -= 1;
    if (turn.waiting === 0) turns.delete(boardId);
  }
}
