'use client';

import type { SavedView } from '#domain/schemas/saved-view.ts';
import { Dialog } from '#ui/dialog.tsx';
import { useSession } from '../store/board-context.tsx';
import { deleteView } from './change-views.ts';
import type { BoardViews } from './use-board-views.ts';

type DeleteViewQuestionProps = { view: SavedView; views: BoardViews; onClose: () => void };

/** Asks before a view is gone. */
export function DeleteViewQuestion({ view, views, onClose }: DeleteViewQuestionProps) {
  const session = useSession();
  const submit = async () => {
    onClose();
    if (await deleteView(session, view)) views.choose(null, 'replace');
  };
  return (
    <Dialog
      title={`Delete the view ${view.name}`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Delete"
    >
      <p>{view.team ? 'It goes for the whole team.' : 'Nobody else sees it.'} No card changes.</p>
    </Dialog>
  );
}
