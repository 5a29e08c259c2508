'use client';

import { type Found, holdsWords, useFinders } from '#ui/finder.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { BoardViews } from './use-board-views.ts';

/** Lets the kept views be found in the palette by their names. */
export function useViewFinders(session: BoardSession, views: BoardViews): void {
  useFinders(() => {
    const items = session.views.get().map(
      (view): Found => ({
        id: `view ${view.id}`,
        label: view.name,
        about: view.team ? "the team's view" : 'your view',
        href: `${location.pathname}?view=${view.id}`,
        run: () => views.choose(view),
      }),
    );
    const find = (words: string, sign: string | null) =>
      sign === null ? items.filter(({ label }) => holdsWords(label, words)) : [];
    return [{ section: 'Saved views', find }];
  });
}
