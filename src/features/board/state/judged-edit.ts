import { decideEdit } from '#domain/card-decisions.ts';
import type { CardDraft } from '#domain/card-draft.ts';
import { flowFieldNames } from '#domain/card-vocabulary.ts';
import { rises } from '#domain/expedite.ts';
import { rankBetween } from '#domain/position.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import type { BoardCard, CardState } from '#domain/schemas/card.ts';
import type { EditCard, FlowFields } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { type BoardState, withCards } from './board-state.ts';
import { knownCard } from './card-state.ts';
import { talliesFor } from './tallies.ts';

/** The part of an edit that limits count by. */
export const flowPart = (edit: FlowFields): Partial<CardState> =>
  Object.fromEntries(flowFieldNames.filter((field) => edit[field] !== undefined).map((field) => [field, edit[field]]));

/** Decides an edit on the board on screen by the rule that the server will apply again under its lock. */
export function judgeEdit(state: BoardState, cardId: CardId, edit: EditCard): CardDraft | Refusal {
  const card = state.cards.get(cardId);
  if (!card) return refuse('card-not-on-board', 'The card is no longer on the board.', { field: 'cardId' });
  const known = knownCard(state, card);
  const flow = flowPart(edit);
  const change = rises(known.state, flow) ? { ...flow, rank: topRank(state, card) } : flow;
  const judgement = {
    board: state.configuration,
    tallies: talliesFor(state, [known.state, { ...known.state, ...change }]),
    mayOverride: state.abilities.has('limit:override'),
    reason: edit.reason ?? null,
  };
  return decideEdit(judgement, known, change, []);
}

/** The rank that brings a card to the top of its column, where it may stand already. */
function topRank(state: BoardState, card: BoardCard): string | null {
  const [first] = (card.columnId && state.columns.get(card.columnId)) || [];
  const below = first === undefined || first === card.id ? null : (state.cards.get(first)?.rank ?? null);
  return below === null ? card.rank : rankBetween({ above: null, below });
}

/** The board as it will stand if the server agrees; the refusal where the rule already says no. */
export function afterEdit(state: BoardState, cardId: CardId, edit: EditCard): BoardState | Refusal {
  const decided = judgeEdit(state, cardId, edit);
  const card = state.cards.get(cardId);
  return isRefusal(decided) || !card
    ? (decided as Refusal)
    : withCards(state, [{ ...edited(card, edit), rank: decided.after.rank }]);
}

/** A card with the edited fields that the board shows. */
function edited(
  card: BoardCard,
  { reason: _, was: _was, description: __, checklist: ___, ...fields }: EditCard,
): BoardCard {
  const set = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...card, ...set };
}
