import type { BoardCard } from '#domain/schemas/card.ts';
import type { ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import { can, isPast } from '../actions/can.ts';
import { archive, assign, toggleExpedite, unblock } from '../actions/edit-card.ts';
import { pull } from '../actions/pull.ts';
import { clearSelection, toggleSelected } from '../actions/view.ts';
import type { BoardSession } from '../store/board-session.ts';
import { moveStep, pickUp } from './carry.ts';
import type { PageHands } from './page-hands.ts';

type OnCard = (session: BoardSession, card: BoardCard, page: PageHands) => void;

const ask =
  (field: 'column' | 'assignee' | 'type', ability: Parameters<typeof can>[1]): OnCard =>
  (session, card) => {
    if (can(session, ability)) session.question.set({ kind: 'pick', field, cardIds: [card.id] });
  };

const step =
  (direction: Parameters<typeof moveStep>[2]): OnCard =>
  (session, card) =>
    moveStep(session, card, direction);

/** What each command does to a card of the board. */
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
  'assign-me': (session, card) => assign(session, card, session.shown.get().me),
  'assign-nobody': (session, card) => assign(session, card, null),
  type: ask('type', 'card:edit'),
  block: (session, card) => {
    if (!can(session, 'card:block')) return;
    if (card.blocks.length > 0) unblock(session, card);
    else session.question.set({ kind: 'block', cardId: card.id });
  },
  expedite: toggleExpedite,
  'edit-title': (session, card) => {
    if (can(session, 'card:edit')) session.editing.set(card.id);
  },
  archive: (session, card) => {
    const selected = [...session.selected.get()];
    archive(session, selected.length > 0 ? selected : [card.id]);
    clearSelection(session);
  },
  select: (session, card) => toggleSelected(session, card.id),
};
