import { isOpen } from './columns.ts';
import { isRefusal } from './refusals.ts';
import type { CardState } from './schemas/card.ts';
import type { BoardConfiguration, Column, WipLimit } from './schemas/configuration.ts';
import type { ColumnId } from './schemas/ids.ts';
import { talliesAfter, tallyFor } from './tally.ts';
import { type Judgement, judgeEntry } from './wip-policy.ts';

/**
 * What moving one card to a column would do: how full the column's own limit is and would be, and what the limits would
 * say. `closed`: nothing but another person's hand opens the gate; `asks`: a reason is wanted.
 */
export type MoveEffect = {
  columnId: ColumnId;
  gauge: { value: number; after: number; maximum: number } | null;
  answer: 'open' | 'asks' | 'closed';
};

/** The limit of the whole column that this one is, or is a half of. */
function limitOf(board: BoardConfiguration, column: Column): (WipLimit & { maximum: number }) | undefined {
  const stage = column.parentId ?? column.id;
  return board.limits.find(
    (limit): limit is WipLimit & { maximum: number } =>
      limit.scope === 'column' && limit.maximum !== null && limit.columnIds[0] === stage,
  );
}

function gaugeOf({ board, tallies }: Judgement, before: CardState, after: CardState, column: Column) {
  const limit = limitOf(board, column);
  const key = limit && tallyFor(board, limit, after)?.key;
  const now = key === undefined ? undefined : tallies.get(key);
  if (!limit || key === undefined || !now) return null;
  const then = talliesAfter(board, tallies, before, after).get(key) ?? now;
  return { value: now[limit.measure], after: then[limit.measure], maximum: limit.maximum };
}

function answerOf(judgement: Judgement, before: CardState, after: CardState): MoveEffect['answer'] {
  const verdict = judgeEntry(judgement, before, after);
  if (!isRefusal(verdict)) return 'open';
  return verdict.refusal === 'wip-limit-reached' && !judgement.mayOverride ? 'closed' : 'asks';
}

/** The states that a card would have in each column that it can stand in, in the order of the board. */
export const statesAfterMoves = (board: BoardConfiguration, card: CardState): CardState[] =>
  board.columns.filter(isOpen).map(({ id }) => ({ ...card, columnId: id }));

/** The effect of moving a card to each column that it can stand in; by the rule that will judge the move itself. */
export function moveEffects(judgement: Judgement, card: CardState): MoveEffect[] {
  return judgement.board.columns.filter(isOpen).map((column) => {
    const after = { ...card, columnId: column.id };
    return {
      columnId: column.id,
      gauge: gaugeOf(judgement, card, after, column),
      answer: answerOf(judgement, card, after),
    };
  });
}
