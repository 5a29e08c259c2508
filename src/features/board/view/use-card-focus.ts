import { type FocusEvent, useMemo } from 'react';
import type { CardId } from '#domain/schemas/ids.ts';
import { laneOf } from '../state/grouping.ts';
import { listKey } from '../state/list-key.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';

/** Remembers in each list the card that had the focus last, so that Tab comes back to it. */
export function useCardFocus(session: BoardSession) {
  return useMemo(
    () => ({
      onFocus: ({ target }: FocusEvent<HTMLElement>) => {
        const id = target.closest<HTMLElement>('[data-card]')?.dataset.card as CardId | undefined;
        const card = id && session.shown.get().cards.get(id);
        if (!card?.columnId) return;
        const key = listKey(card.columnId, laneOf(card, groupingOf(session)));
        if (session.tabStops.get().get(key) === card.id) return;
        session.tabStops.set(new Map(session.tabStops.get()).set(key, card.id));
      },
    }),
    [session],
  );
}
