'use client';

import { createContext, useCallback, useContext } from 'react';
import type { TimeTravel } from './time-travel.ts';
import { toggleRail } from './travel.ts';

export const TravelContext = createContext<TimeTravel | null>(null);

/** The time of the board on this page. */
export function useTravel(): TimeTravel {
  const travel = useContext(TravelContext);
  if (!travel) throw new Error('a part of the time rail is drawn outside of a board');
  return travel;
}

/** Shows and hides the rail; the same function as long as the page stands. */
export function useRailToggle(): () => void {
  const travel = useTravel();
  return useCallback(() => toggleRail(travel), [travel]);
}
