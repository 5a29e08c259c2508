import type { CardDraft } from '#domain/card-draft.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { EditCard, MoveCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardState } from './board-state.ts';
import { cardKey } from './card-key.ts';
import { changeInto, type LaneKey, laneOf, laneValue } from './grouping.ts';
import { judgeEdit } from './judged-edit.ts';
import { judgeMove } from './judged-move.ts';
import { moveTo, type Place } from './place.ts';

/** The one command that brings a card to a place on screen. */
export type Bringing = { kind: 'move'; body: MoveCard } | { kind: 'edit'; cardId: CardId; body: EditCard };

/**
 * What brings a card to a place. A move takes a lane, a person or a type along; to come into the lane of another parent or
 * customer is an edit, which leaves the card in its stage. Both at once would be two commands: refused.
 */
export function bringTo(state: BoardState, card: BoardCard, place: Place): Bringing | Refusal {
  const { lane } = place;
  if (lane === undefined || !needsEdit(card, lane)) return { kind: 'move', body: moveTo(state, card, place) };
  const { property, value } = laneValue(lane);
  const key = cardKey(state, card);
  if (value === card.id) return refuse('invalid-input', `${key} cannot be its own parent.`, { field: 'parentId' });
  if (place.columnId === card.columnId) return { kind: 'edit', cardId: card.id, body: changeInto(lane) };
  return refuse(
    'invalid-input',
    `${key} cannot change its stage and its ${property} in one move: first one, then the other.`,
    {
      field: 'toColumnId',
    },
  );
}

const movable: readonly string[] = ['lane', 'assignee', 'type'];

const needsEdit = (card: BoardCard, lane: LaneKey): boolean => {
  const { property } = laneValue(lane);
  return !movable.includes(property) && laneOf(card, property) !== lane;
};

/** Decides it by the rules that the server will apply again under its lock. */
export const judgeBringing = (state: BoardState, command: Bringing): CardDraft | Refusal =>
  command.kind === 'move' ? judgeMove(state, command.body) : judgeEdit(state, command.cardId, command.body);
