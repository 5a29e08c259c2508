import type { CardDraft } from '#domain/card-draft.ts';
import { isTransition } from '#domain/card-draft.ts';
import { decideMove } from '#domain/move.ts';
import { gapAfter } from '#domain/position.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { MoveCard } from '#domain/schemas/card-commands.ts';
import type { BoardState } from './board-state.ts';
import { withCards } from './board-state.ts';
import { knownCard, stateOf } from './card-state.ts';
import { talliesFor } from './tallies.ts';

/** Decides a move on the board on screen by the rule that the server will apply again under its lock. */
export function judgeMove(state: BoardState, move: MoveCard): CardDraft | Refusal {
  const card = state.cards.get(move.cardId);
  if (!card) return refuse('card-not-on-board', 'The card is no longer on the board.', { field: 'cardId' });
  const before = stateOf(card);
  const after = {
    ...before,
    columnId: move.toColumnId,
    laneId: move.toLaneId === undefined ? before.laneId : move.toLaneId,
    assigneeId: move.assigneeId === undefined ? before.assigneeId : move.assigneeId,
    type: move.type ?? before.type,
  };
  const judgement = {
    board: state.configuration,
    tallies: talliesFor(state, [before, after]),
    mayOverride: state.abilities.has('limit:override'),
    reason: move.reason ?? null,
  };
  const { cardId: _, ...rest } = move;
  return decideMove(judgement, knownCard(state, card), rest, gapOn(state, move));
}

function gapOn(state: BoardState, move: MoveCard) {
  const column = (state.columns.get(move.toColumnId) ?? []).flatMap((id) => {
    const rank = state.cards.get(id)?.rank;
    return id === move.cardId || rank == null ? [] : [{ id, rank }];
  });
  return gapAfter(column, move.afterCardId === undefined ? (column.at(-1)?.id ?? null) : move.afterCardId);
}

/** The board as it will stand if the server agrees; the refusal where the rule already says no. `now` in ISO form. */
export function afterMove(state: BoardState, move: MoveCard, now: string): BoardState | Refusal {
  const draft = judgeMove(state, move);
  const card = state.cards.get(move.cardId);
  if (isRefusal(draft) || !card) return draft as Refusal;
  return withCards(state, [movedCard({ ...card, ...textsOf(move) }, draft, now)]);
}

/** What a move into a lane says of the card beside its state. */
const textsOf = ({ parentId, customer }: MoveCard): Partial<BoardCard> => ({
  ...(parentId === undefined ? {} : { parentId }),
  ...(customer === undefined ? {} : { customer }),
});

function movedCard(card: BoardCard, draft: CardDraft, now: string): BoardCard {
  const { standing: _, void: __, ...state } = draft.after;
  const moved = isTransition(draft);
  return {
    ...card,
    ...state,
    cardSeq: card.cardSeq + (moved ? 1 : 0),
    enteredAt: moved ? now : card.enteredAt,
  };
}
