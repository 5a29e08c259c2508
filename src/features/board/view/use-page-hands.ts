'use client';

import { useParams, useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { leavePresentation } from '../actions/present.ts';
import { currentCard, listToCompose } from '../focus/focus.ts';
import type { PageHands } from '../keys/page-hands.ts';
import type { BoardState } from '../state/board-state.ts';
import { stageOf, stagesOf } from '../state/stages.ts';
import { isFolded, isHidden } from '../state/stand.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { BoardFilter } from '../strip/use-board-filter.ts';
import { markOpened } from './use-opened-card.ts';

/** The end of an address that opens the board ready to type a card. */
const newCardHash = '#new-card';

/** Where a new card is typed: the column of the focused card, as far as cards can be begun there, else the first that is not folded. */
function columnToCompose(session: BoardSession) {
  const { configuration } = session.shown.get();
  const settings = session.settings.get();
  const stage =
    stageOf(configuration, currentCard(session)?.columnId ?? null) ??
    stagesOf(configuration).find((one) => !isFolded(settings, one) && !isHidden(settings, one));
  const columnId = stage?.lists[0]?.id;
  return columnId ? listToCompose(session, columnId) : null;
}

/** Told what the board knows of a card as it is opened. */
export type ShowAhead = (known: Pick<BoardState, 'members'> & { card: BoardCard; board: BoardConfiguration }) => void;

type Around = { filter: BoardFilter; toggleTimeRail: () => void; showAhead?: ShowAhead | undefined };

export function usePageHands(session: BoardSession, { filter, toggleTimeRail, showAhead }: Around): PageHands {
  const router = useRouter();
  // As it stands in the address: another spelling of the same key would be another page.
  const { key } = useParams<{ key: string }>();
  const open = useCallback<PageHands['open']>(
    ({ number }) => {
      leavePresentation(session);
      const card = markOpened(session, number);
      const { configuration, members } = session.shown.get();
      if (card) showAhead?.({ card, board: configuration, members });
      router.push(`/b/${key}/c/${number}${location.search}`, { scroll: false });
    },
    [session, router, key, showAhead],
  );
  const page = useMemo<PageHands>(() => {
    return {
      open,
      compose: () => session.composing.set(columnToCompose(session)),
      filter: () => session.filtering.set(true),
      clearFilter: () => filter.set(''),
      toggleMine: () => filter.toggle('me'),
      toggleTimeRail,
    };
  }, [session, open, filter, toggleTimeRail]);
  useEffect(() => {
    if (location.hash !== newCardHash) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    page.compose();
  }, [page]);
  useEffect(
    () =>
      session.listen({
        done: ({ key }, { card }) => {
          if (card && session.openWhenMade.delete(key)) page.open(card);
        },
        refused: ({ key }) => void session.openWhenMade.delete(key),
      }),
    [session, page],
  );
  return page;
}
