import { useEffect } from 'react';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { announce } from '#ui/live-regions.tsx';
import { removedWords } from '../say/removed.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardList } from '../state/card-list.ts';
import { laneOf } from '../state/grouping.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';
import { focusCard, focusHead } from './focus.ts';

/** The card that has the focus, or whose menu has. */
function cardInFocus(session: BoardSession): CardId | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card;
  return (focused as CardId | undefined) ?? session.menu.get()?.cardId;
}

/** After a card that goes: the next one of its list, else the one before. */
function successorOf(session: BoardSession, before: BoardState, card: BoardCard): BoardCard | undefined {
  if (card.columnId === null) return undefined;
  const list = cardList(before, card.columnId, laneOf(card, groupingOf(session)));
  const at = list.indexOf(card.id);
  const { cards } = session.shown.get();
  const candidates = [...list.slice(at + 1), ...list.slice(0, at).toReversed()].flatMap((id) => cards.get(id) ?? []);
  return candidates.find(({ columnId }) => columnId === card.columnId);
}

type Removal = BoardDelta['events'][number];

/**
 * Keeps the focus where the work is: with a card that moves, also when somebody else moves it, and with the successor
 * of one that goes. That somebody else took the card away is said.
 */
export function useKeptFocus(session: BoardSession): void {
  useEffect(() => {
    let before = session.shown.get();
    let removals: readonly Removal[] = [];
    const keep = () => {
      const was = before;
      before = session.shown.get();
      const id = cardInFocus(session);
      const old = id && was.cards.get(id);
      if (!old) return;
      const now = before.cards.get(old.id);
      if (now) {
        if (now.columnId !== old.columnId || now.laneId !== old.laneId) focusCard(session, now.id);
        return;
      }
      const next = successorOf(session, was, old);
      if (next) focusCard(session, next.id);
      else if (old.columnId) focusHead(session, old.columnId);
      const removal = removals.find(({ cardId, actorId }) => cardId === old.id && actorId !== was.me);
      if (removal) announce(removedWords(was, old, removal, next));
    };
    const stops = [
      session.shown.subscribe(keep),
      session.listen({
        coming: (_, { events }) => {
          removals = events;
        },
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
}
