'use client';

import type { SavedView } from '#domain/schemas/saved-view.ts';
import { announce } from '#ui/live-regions.tsx';
import { QuietButton } from '#ui/quiet-button.tsx';
import { can } from '../actions/can.ts';
import { tellRefusal } from '../actions/tell.ts';
import { useSession, useSettings } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import { changeKeptView } from './change-views.ts';
import { isSameView, shownNow } from './shown-now.ts';
import type { BoardViews } from './use-board-views.ts';
import styles from './view-tabs.module.css';

type EditedViewProps = { view: SavedView; views: BoardViews; filterText: string };

/** Says that what is seen is no longer the view as it is kept, and the three ways on. */
export function EditedView({ view, views, filterText }: EditedViewProps) {
  const session = useSession();
  const settings = useSettings((now) => now);
  const lanes = useWatched(session.grouping, (grouping) => grouping);
  const shown = shownNow(settings, { filter: filterText, lanes });
  if (isSameView(shown, view.shown)) return null;
  const update = async () => {
    const refusal = await changeKeptView(session, view.id, { shown });
    if (refusal) tellRefusal(refusal.detail);
    else announce(`View ${view.name} updated.`);
  };
  return (
    <span className={styles.edited}>
      · edited —
      {view.team && !can(session, 'view:share') ? null : (
        <>
          <QuietButton onClick={() => void update()}>Update</QuietButton>/
        </>
      )}
      <QuietButton onClick={() => session.question.set({ kind: 'name-view', view: null })}>Save as new</QuietButton>/
      <QuietButton onClick={() => views.choose(view)}>Reset</QuietButton>
    </span>
  );
}
