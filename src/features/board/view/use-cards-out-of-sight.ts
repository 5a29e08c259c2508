'use client';

import type { CardId } from '#domain/schemas/ids.ts';
import { useSession, useSettings } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';

const none: ReadonlySet<CardId> = new Set();

/** The cards that are not drawn: those that the filter leaves out, where they are to be hidden and not to fade. */
export function useCardsOutOfSight(): ReadonlySet<CardId> {
  const hides = useSettings((settings) => settings.hideFiltered);
  return useWatched(useSession().faded, (faded) => (hides ? faded : none));
}
