'use client';

import { Chip } from '#ui/chip.tsx';
import { IconQuadrant } from '#ui/icons.tsx';
import { useWatched } from '../store/observable.ts';
import { railId } from './time-rail.tsx';
import { toggleRail } from './travel.ts';
import { useTravel } from './travel-context.tsx';

/** Shows and hides the time rail. */
export function TimeButton() {
  const travel = useTravel();
  const isOpen = useWatched(travel.isOpen, (is) => is);
  return (
    <Chip
      aria-label="Time rail"
      title="Time rail: the board as of another moment (Shift A)"
      aria-keyshortcuts="Shift+A"
      aria-expanded={isOpen}
      aria-controls={isOpen ? railId : undefined}
      onClick={() => toggleRail(travel)}
    >
      <IconQuadrant />
    </Chip>
  );
}
