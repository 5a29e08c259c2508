'use client';

import { useLayoutEffect } from 'react';
import { endAhead } from './card-ahead.ts';

/** Stands beside a card that has come: it takes the place of what stood there ahead of it. */
export function AheadEnds() {
  useLayoutEffect(endAhead, []);
  return null;
}
