import { type CardDraft, cardDraft } from './card-draft.ts';
import { columnById, columnLabel, isOpen } from './columns.ts';
import { type Gap, rankBetween } from './position.ts';
import { type Refusal, refuse } from './refusals.ts';
import type { CardState } from './schemas/card.ts';
import type { MoveCard } from './schemas/card-commands.ts';
import type { BoardConfiguration } from './schemas/configuration.ts';
import type { CardId } from './schemas/ids.ts';
import { type Judgement, judgeEntry } from './wip-policy.ts';

/** A card as a decision sees it: its state, the number of its transitions, and what people call it ("HB-142"). */
export type KnownCard = { id: CardId; label: string; cardSeq: number; state: CardState };

/** Why no card can be put into this column, or undefined where one can. */
export function columnRefusal(board: BoardConfiguration, id: CardState['columnId']): Refusal | undefined {
  const column = id === null ? undefined : columnById(board, id);
  if (column === undefined)
    return refuse('column-not-open', 'There is no such column on this board.', { field: 'toColumnId' });
  if (isOpen(column)) return undefined;
  const why = column.split ? 'is split: choose one of its halves' : 'was removed from the board';
  return refuse('column-not-open', `${columnLabel(board, column)} ${why}.`, { field: 'toColumnId' });
}

const laneRefusal = (board: BoardConfiguration, id: CardState['laneId']): Refusal | undefined =>
  id === null || board.lanes.some((lane) => lane.id === id && !lane.retired)
    ? undefined
    : refuse('invalid-input', 'There is no such lane on this board.', { field: 'toLaneId' });

const typeRefusal = (board: BoardConfiguration, type: MoveCard['type']): Refusal | undefined =>
  type === undefined || board.types.some(({ id, enabled }) => id === type && enabled)
    ? undefined
    : refuse('invalid-input', 'This board does not use that type.', { field: 'type' });

/**
 * Decides a move of one card: to another column, to another place in its own, to another lane, to another person or type, or all at once. Pure; the
 * browser asks it for the instant answer and the server again under the board's lock, with `gap` from the ranks there.
 */
export function decideMove(
  judgement: Judgement,
  card: KnownCard,
  move: Omit<MoveCard, 'cardId'>,
  gap: Gap,
): CardDraft | Refusal {
  const { board } = judgement;
  const before = card.state;
  if (before.standing !== 'on-board' || before.void) {
    return refuse('card-not-on-board', `${card.label} is not on the board: restore it first.`, { field: 'cardId' });
  }
  if (move.expectedCardSeq !== undefined && move.expectedCardSeq !== card.cardSeq) {
    return refuse('card-moved-meanwhile', `${card.label} was moved meanwhile.`, {
      facts: { cardId: card.id, columnId: before.columnId, cardSeq: card.cardSeq },
    });
  }
  const laneId = move.toLaneId === undefined ? before.laneId : move.toLaneId;
  const wrong = columnRefusal(board, move.toColumnId) ?? laneRefusal(board, laneId) ?? typeRefusal(board, move.type);
  if (wrong) return wrong;
  const after: CardState = {
    ...before,
    columnId: move.toColumnId,
    laneId,
    rank: rankBetween(gap),
    assigneeId: move.assigneeId === undefined ? before.assigneeId : move.assigneeId,
    type: move.type ?? before.type,
  };
  const verdict = judgeEntry(judgement, before, after);
  if ('refusal' in verdict) return verdict;
  const kind = after.columnId === before.columnId ? 'card-reordered' : 'card-moved';
  return cardDraft({ kind, cardId: card.id, before, after, verdict });
}
