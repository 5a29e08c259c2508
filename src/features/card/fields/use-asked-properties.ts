'use client';

import { useState } from 'react';
import type { PropertyName } from './property-list.tsx';

/** How often each property was asked for that may say nothing yet: its field is shown, and each time it takes the focus. */
export type AskedProperties = {
  times: (name: PropertyName) => number;
  ask: (name: PropertyName) => void;
};

export function useAskedProperties(): AskedProperties {
  const [asked, setAsked] = useState<Partial<Record<PropertyName, number>>>({});
  const times = (name: PropertyName) => asked[name] ?? 0;
  return { times, ask: (name) => setAsked((before) => ({ ...before, [name]: (before[name] ?? 0) + 1 })) };
}
