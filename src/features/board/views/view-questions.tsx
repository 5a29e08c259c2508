'use client';

import { onDemand } from '#ui/on-demand.tsx';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import type { BoardViews } from './use-board-views.ts';

const NameViewQuestion = onDemand(async () => (await import('./name-view-question.tsx')).NameViewQuestion);
const DeleteViewQuestion = onDemand(async () => (await import('./delete-view-question.tsx')).DeleteViewQuestion);

/** The question for a view's name, or whether it may go, when it is asked. */
export function ViewQuestions({ views, filterText }: { views: BoardViews; filterText: string }) {
  const { question } = useSession();
  const asked = useWatched(question, (now) => (now?.kind === 'name-view' || now?.kind === 'delete-view' ? now : null));
  if (!asked) return null;
  const close = () => question.set(null);
  return asked.kind === 'name-view' ? (
    <NameViewQuestion view={asked.view} views={views} filterText={filterText} onClose={close} />
  ) : (
    <DeleteViewQuestion view={asked.view} views={views} onClose={close} />
  );
}
