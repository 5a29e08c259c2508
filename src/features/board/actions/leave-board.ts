import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { focusCard } from '../focus/focus.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { Leaving } from '../store/commands.ts';
import { can } from './can.ts';
import { changeTogether } from './change-together.ts';
import { cardsWords } from './edit-cards.ts';
import { seenCards } from './select.ts';

const done: Record<Leaving, string> = { archived: 'Archived', deleted: 'Deleted', away: 'Sent away' };

/** Takes cards off the board; the focus goes to the card after them, else to the one before. */
export function leaveBoard(session: BoardSession, cards: readonly BoardCard[], standing: Leaving): void {
  if (!can(session, 'card:archive')) return;
  const cardIds = cards.map(({ id }) => id);
  const next = successor(session, cardIds);
  changeTogether(session, {
    cards,
    change: {},
    command: () => ({ kind: 'leave', standing, body: { cardIds } }),
    label: `${done[standing]} ${cardsWords(session, cards)}`,
  });
  if (next && !document.activeElement?.closest('aside')) focusCard(session, next);
}

function successor(session: BoardSession, gone: readonly CardId[]): CardId | undefined {
  const order = seenCards(session);
  const last = order.findLastIndex((id) => gone.includes(id));
  return order[last + 1] ?? order.findLast((id) => !gone.includes(id));
}
