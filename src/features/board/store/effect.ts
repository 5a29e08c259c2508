import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import type { BlockId, CardId } from '#domain/schemas/ids.ts';
import { type BoardState, withCards } from '../state/board-state.ts';
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
      return patched(state, command.cardId, (card) => edited(card, command.body));
    case 'block':
      return patched(state, command.cardId, (card) => {
        const { category, reason, blockedById = null } = command.body;
        return { ...card, blocks: [...card.blocks, { id: notYetKnown, category, reason, blockedById, since: now }] };
      });
    case 'unblock':
      return patched(state, command.cardId, (card) => ({ ...card, blocks: [] }));
    case 'archive':
      return withCards(state, [], command.body.cardIds);
    case 'undo':
      return withCards(state, command.before);
    case 'create':
      return state;
  }
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

function patched(state: BoardState, id: CardId, patch: (card: BoardCard) => BoardCard): BoardState {
  const card = state.cards.get(id);
  return card ? withCards(state, [patch(card)]) : state;
}

/** A card with the edited fields that the board shows. */
function edited(card: BoardCard, { reason: _, description: __, checklist: ___, ...fields }: EditCard): BoardCard {
  const set = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...card, ...set };
}
