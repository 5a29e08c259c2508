'use client';

import { onDemand } from '#ui/on-demand.tsx';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import type { BoardViews } from './use-board-views.ts';

const NameViewQuestion = onDemand(async () => (await import('./name-view-question.tsx')).NameViewQuestion);

/** The question for a view's name, when it is asked. */
export function ViewQuestions({ views, filterText }: { views: BoardViews; filterText: string }) {
  const { question } = useSession();
  const asked = useWatched(question, (now) => (now?.kind === 'name-view' ? now : null));
  if (!asked) return null;
  return (
    <NameViewQuestion view={asked.view} views={views} filterText={filterText} onClose={() => question.set(null)} />
  );
}
