import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
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
