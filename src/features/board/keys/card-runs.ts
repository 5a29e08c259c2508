import type { BoardCard } from '#domain/schemas/card.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import type { ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import { can, isPast } from '../actions/can.ts';
import { areFewEnough } from '../actions/change-together.ts';
import { assign, unblock } from '../actions/edit-card.ts';
import { assignCards, expediteCards } from '../actions/edit-cards.ts';
import { leaveBoard } from '../actions/leave-board.ts';
import { pull } from '../actions/pull.ts';
import { clearSelection, selectUpTo, targetsOf, toggleSelected } from '../actions/select.ts';
import { idsOf } from '../state/place.ts';
import type { BoardSession, PickField } from '../store/board-session.ts';
import { moveStep, pickUp } from './carry.ts';
import type { PageHands } from './page-hands.ts';

type OnCard = (session: BoardSession, card: BoardCard, page: PageHands) => void;

const ask =
  (field: PickField, ability: Parameters<typeof can>[1]): OnCard =>
  (session, card) => {
    const cards = targetsOf(session, card);
    if (can(session, ability) && areFewEnough(cards)) {
      session.question.set({ kind: 'pick', field, cardIds: idsOf(cards) });
    }
  };

const give =
  (personOf: (session: BoardSession) => PersonId | null): OnCard =>
  (session, card) => {
    const cards = targetsOf(session, card);
    if (cards.length > 1) assignCards(session, cards, personOf(session));
    else assign(session, cards[0] ?? card, personOf(session));
  };

const step =
  (direction: Parameters<typeof moveStep>[2]): OnCard =>
  (session, card) =>
    moveStep(session, card, direction);

/** What each command does to a card of the board, or to all that are selected where it can be done to many. */
export const cardRuns: Record<ShortcutId<'card'>, OnCard> = {
  open: (_, card, page) => page.open(card),
  menu: (session, card) => {
    const element = document.querySelector(`[data-card="${card.id}"]`);
    if (element && !isPast(session)) session.menu.set({ cardId: card.id, at: element.getBoundingClientRect() });
  },
  'pick-up': (session, card) => pickUp(session, card, 'keys'),
  'move-up': step('up'),
  'move-down': step('down'),
  'move-left': step('left'),
  'move-right': step('right'),
  'to-top': step('top'),
  'to-bottom': step('bottom'),
  'previous-stage': step('previous-stage'),
  'next-stage': step('next-stage'),
  'move-to': ask('column', 'card:move'),
  pull: (session, card) => pull(session, card),
  assign: ask('assignee', 'card:edit'),
  'assign-me': give((session) => session.shown.get().me),
  'assign-nobody': give(() => null),
  type: ask('type', 'card:edit'),
  tags: ask('tag', 'card:edit'),
  due: (session, card) => {
    const cards = targetsOf(session, card);
    if (can(session, 'card:edit') && areFewEnough(cards)) session.question.set({ kind: 'due', cardIds: idsOf(cards) });
  },
  block: (session, card) => {
    if (!can(session, 'card:block')) return;
    const cards = targetsOf(session, card);
    const [only = card] = cards;
    if (cards.length < 2 && only.blocks.length > 0) unblock(session, only);
    else if (areFewEnough(cards)) session.question.set({ kind: 'block', cardIds: idsOf(cards) });
  },
  expedite: (session, card) => expediteCards(session, targetsOf(session, card)),
  'edit-title': (session, card) => {
    if (can(session, 'card:edit')) session.editing.set(card.id);
  },
  archive: (session, card) => {
    leaveBoard(session, targetsOf(session, card), 'archived');
    clearSelection(session);
  },
  select: (session, card) => toggleSelected(session, card.id),
  'select-to': (session, card) => selectUpTo(session, card.id),
};
