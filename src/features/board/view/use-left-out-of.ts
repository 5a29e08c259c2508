'use client';

import type { Stage } from '../state/stages.ts';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';

/** How many cards of a column the filter leaves out. */
export function useLeftOutOf(stage: Stage | undefined): number {
  const { shown, faded } = useSession();
  return useWatched(faded, (out) => {
    if (!stage || out.size === 0) return 0;
    const { columns } = shown.get();
    return stage.lists.reduce((sum, { id }) => sum + (columns.get(id) ?? []).filter((card) => out.has(card)).length, 0);
  });
}
