import { retagged } from '#domain/card-text.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BlockCard, EditCards } from '#domain/schemas/card-commands.ts';
import type { BlockId, CardId } from '#domain/schemas/ids.ts';
import { type BoardState, withCards } from '../state/board-state.ts';
import { afterEdit } from '../state/judged-edit.ts';
import { afterMove } from '../state/judged-move.ts';
import type { BoardCommand } from './commands.ts';

const notYetKnown = '00000000-0000-0000-0000-000000000000' as BlockId;

/** The board as it will stand once the server has agreed; the refusal where the rules on screen already say no. `now` in ISO form. */
export function effectOf(state: BoardState, command: BoardCommand, now: string): BoardState | Refusal {
  switch (command.kind) {
    case 'move':
      return afterMove(state, command.body, now);
    case 'move-many':
      return movedTogether(state, command.body, now);
    case 'edit':
      return afterEdit(state, command.cardId, command.body);
    case 'edit-many':
      return editedTogether(state, command.body);
    case 'block':
      return patched(state, [command.cardId], (card) => blocked(card, command.body, now));
    case 'block-many':
      return patched(state, command.body.cardIds, (card) => blocked(card, command.body, now));
    case 'unblock':
      return patched(state, [command.cardId], (card) => ({ ...card, blocks: [] }));
    case 'leave':
      return withCards(state, [], command.body.cardIds);
    case 'undo':
      return withCards(
        state,
        command.before.map((card) => broughtBack(state, card)),
      );
    case 'create':
    case 'create-many':
      return state;
  }
}

/** A card as it stood; where that is another column than now, its way there is one step more. */
function broughtBack(state: BoardState, card: BoardCard): BoardCard {
  const now = state.cards.get(card.id);
  return { ...card, cardSeq: (now ?? card).cardSeq + (now?.columnId === card.columnId ? 0 : 1) };
}

/** Cards that go together stand below one another in the order named. */
function movedTogether(
  state: BoardState,
  { cardIds, afterCardId, ...where }: Extract<BoardCommand, { kind: 'move-many' }>['body'],
  now: string,
): BoardState | Refusal {
  let after = state;
  let above = afterCardId;
  for (const cardId of cardIds) {
    const next = afterMove(after, { ...where, cardId, ...(above === undefined ? {} : { afterCardId: above }) }, now);
    if (isRefusal(next)) return next;
    after = next;
    if (above !== undefined) above = cardId;
  }
  return after;
}

/** The same change to each, judged one after the other. */
function editedTogether(
  state: BoardState,
  { cardIds, addTags = [], removeTags = [], ...edit }: EditCards,
): BoardState | Refusal {
  let after = state;
  for (const cardId of cardIds) {
    const next = afterEdit(after, cardId, edit);
    if (isRefusal(next)) return next;
    after = next;
  }
  return patched(after, cardIds, (card) => ({ ...card, tags: retagged(card.tags, addTags, removeTags) }));
}

/** The server may have told of the block before it answered: the same one is not shown twice. */
function blocked(card: BoardCard, { category, reason, blockedById = null }: BlockCard, since: string): BoardCard {
  const isTold = card.blocks.some((block) => block.category === category && block.reason === reason);
  return isTold
    ? card
    : { ...card, blocks: [...card.blocks, { id: notYetKnown, category, reason, blockedById, since }] };
}

const patched = (state: BoardState, ids: readonly CardId[], patch: (card: BoardCard) => BoardCard): BoardState =>
  withCards(state, ids.flatMap((id) => state.cards.get(id) ?? []).map(patch));
