import { randomUUID } from 'node:crypto';
import type { Micros } from '#domain/flow/history.ts';
import { percentile } from '#domain/flow/percentile.ts';
import type { Admin } from '../people.ts';
import { post } from '../post.ts';
import { ms, table } from '../report.ts';
import { type LongBoard, landLongBoard } from './land-long-board.ts';
import { longHistory } from './long-history.ts';

const rounds = 15;
const movesEachRound = 40;

/** Moves open cards of a board to another column and back; answers the median duration of a move in milliseconds. */
async function moveBackAndForth(port: number, token: string, board: LongBoard): Promise<number> {
  const durations: number[] = [];
  for (let move = 0; move < movesEachRound; move += 1) {
    const card = board.open[move % Math.min(board.open.length, movesEachRound)];
    if (!card) throw new Error('the board has no open card');
    const toColumnId = board.columns[card.columnId === board.columns[1] ? 2 : 1] as LongBoard['columns'][number];
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const begun = performance.now();
    await post(port, `/api/v1/boards/${board.id}/moves`, headers, { cardId: card.id, toColumnId });
    durations.push(performance.now() - begun);
    card.columnId = toColumnId;
  }
  return percentile(durations, 50) ?? Number.NaN;
}

/** What a move costs on the long board beside one of 1,000 transitions, turn by turn. */
export async function compareMoves(port: number, admin: Admin, workspaceId: string, long: LongBoard, until: Micros) {
  const happenings = longHistory({ days: 90, cardsPerDay: 1000 / 6.67 / 90, until, seed: 12 });
  const small = await landLongBoard(admin.actor, workspaceId, 'SMALL', happenings);
  const medians: { long: number; small: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const inOrder = round % 2 === 0 ? ([long, small] as const) : ([small, long] as const);
    const taken = new Map<LongBoard, number>();
    for (const board of inOrder) taken.set(board, await moveBackAndForth(port, admin.token, board));
    if (round > 0) medians.push({ long: taken.get(long) ?? 0, small: taken.get(small) ?? 0 });
  }
  const median = (values: number[]) => percentile(values, 50) ?? Number.NaN;
  const ratio = median(medians.map((round) => round.long / round.small));
  table(
    `A move, ${rounds} rounds of ${movesEachRound}, turn by turn`,
    ['', 'median ms', 'ratio'],
    [
      ['1,000 transitions', ms(median(medians.map((round) => round.small))), '1.00'],
      [`board ${long.key}`, ms(median(medians.map((round) => round.long))), ratio.toFixed(2)],
    ],
  );
}
