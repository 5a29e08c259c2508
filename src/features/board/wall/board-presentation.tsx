'use client';

import type { BoardViews } from '../views/use-board-views.ts';
import { LeaveButton } from './leave-button.tsx';
import { PresentationBar } from './presentation-bar.tsx';
import { PresentationTools } from './presentation-tools.tsx';

/** What stands above a board that its page presents, with the way back. */
export function BoardPresentation({ nowMs, views }: { nowMs: number; views: BoardViews }) {
  return (
    <PresentationBar nowMs={nowMs}>
      <PresentationTools views={views} />
      <LeaveButton />
    </PresentationBar>
  );
}
