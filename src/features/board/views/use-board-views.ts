'use client';

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useEffect, useMemo } from 'react';
import type { SavedView } from '#domain/schemas/saved-view.ts';
import type { Density } from '#domain/view-vocabulary.ts';
import { tellRefusal } from '../actions/tell.ts';
import { groupings } from '../state/grouping.ts';
import type { BoardSession } from '../store/board-session.ts';
import { ownDensity } from '../store/own-density.ts';
import { readViewSettings } from '../store/view-settings.ts';
import { settingsOf } from './shown-now.ts';

export type BoardViews = {
  /** Looks through a view as it is kept; null: through none. */
  choose: (view: SavedView | null, how?: 'push' | 'replace') => void;
};

const inAddress = {
  view: parseAsString,
  f: parseAsString,
  lanes: parseAsStringLiteral(groupings),
};

/** What the settings are when a view is looked through, or none. */
function look(session: BoardSession, view: SavedView | null, kept: Density | null): void {
  session.view.set(view);
  const settings = session.settings.get();
  const own = view ? settingsOf(view.shown) : { density: ownDensity(kept), ...readViewSettings(session.boardId) };
  const presented = session.presenting.get() ? { density: 'far' as const } : {};
  session.settings.set({ ...settings, ...own, ...presented });
}

/** The view that is looked through stands in the address, with the filter and the lanes that it brought along. */
export function useBoardViews(session: BoardSession, kept: Density | null): BoardViews {
  const [{ view: asked }, setAddress] = useQueryStates(inAddress);
  useEffect(() => {
    const follow = () => {
      const view = session.views.get().find(({ id }) => id === asked) ?? null;
      if (view?.id !== session.view.get()?.id) look(session, view, kept);
    };
    follow();
    if (asked !== null && session.view.get() === null) tellRefusal('This view is gone, or is not yours to see.');
    return session.views.subscribe(follow);
  }, [asked, session, kept]);
  return useMemo(
    () => ({
      choose: (view, how = 'push') => {
        if (view && view.id === session.view.get()?.id) look(session, view, kept);
        const { filter = '', lanes = null } = view?.shown ?? {};
        void setAddress({ view: view?.id ?? null, f: filter || null, lanes }, { history: how });
      },
    }),
    [session, kept, setAddress],
  );
}
