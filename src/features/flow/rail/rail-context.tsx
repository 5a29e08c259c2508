'use client';

import { createContext, useContext } from 'react';
import type { RailMark } from '#domain/flow/scenes/events-rail.ts';

const Rail = createContext<readonly RailMark[]>([]);

export const RailProvider = Rail.Provider;

/** The changes of the board's rules in the days shown, in their order. */
export const useRail = (): readonly RailMark[] => useContext(Rail);
