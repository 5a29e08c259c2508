import { randomUUID } from 'node:crypto';
import { authorizeOnBoard } from '#data/authorize.ts';
import { readBoard } from '#data/boards/read-board.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { post } from '../post.ts';
import type { BenchBoard } from '../some-board.ts';

/** Thirty clients put a card each into a column with a limit of five, all at once; says how many came in. */
export async function holdLimit(actor: PersonActor, board: BenchBoard, port: number, token: string): Promise<void> {
  const [, toColumnId] = board.columns;
  const headers = () => ({ authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() });
  const path = `/api/v1/boards/${board.id}/moves`;
  const asked = board.cards.slice(0, 30).map((cardId) => post(port, path, headers(), { cardId, toColumnId }));
  const acknowledged = (await Promise.allSettled(asked)).filter(({ status }) => status === 'fulfilled').length;
  const { cards } = await readBoard(await authorizeOnBoard(actor, board.id, 'board:read'));
  const standing = cards.filter(({ columnId }) => columnId === toColumnId).length;
  console.log(`\nA limit of 5, 30 clients at once: ${acknowledged} acknowledged, ${standing} in the column`);
}
