'use client';

import { keyOf, keysOf } from '#domain/shortcuts/shortcuts.ts';
import { Chip } from '#ui/chip.tsx';
import { IconQuadrant } from '#ui/icons.tsx';
import { ariaKeys, keyCaps } from '#ui/key-match.ts';
import { useWatched } from '../store/observable.ts';
import { railId } from './rail-id.ts';
import { toggleRail } from './travel.ts';
import { useTravel } from './travel-context.tsx';

/** Shows and hides the time rail. */
export function TimeButton() {
  const travel = useTravel();
  const isOpen = useWatched(travel.isOpen, (is) => is);
  return (
    <Chip
      aria-label="Time rail"
      title={`Time rail: the board as of another moment (${keyCaps(keyOf('as-of'))})`}
      aria-keyshortcuts={ariaKeys(keysOf('as-of'))}
      data-command="as-of"
      aria-expanded={isOpen}
      aria-controls={isOpen ? railId : undefined}
      onClick={() => toggleRail(travel)}
    >
      <IconQuadrant />
    </Chip>
  );
}
