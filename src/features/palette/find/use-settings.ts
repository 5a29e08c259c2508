import { useMemo } from 'react';
import { chooseColorScheme } from '#ui/color-scheme.ts';
import type { Found } from '#ui/finder.ts';

const schemes = [
  ['auto', 'Theme: as the system'],
  ['light', 'Theme: day'],
  ['dark', 'Theme: night'],
] as const;

/** What can be set from any page, beside what has a key. */
export function useSettings(goTo: (href: string) => void): readonly Found[] {
  return useMemo(() => {
    const href = '/me#keyboard';
    return [
      ...schemes.map(([scheme, label]) => {
        return { id: `theme ${scheme}`, label, also: 'light dark colour', run: () => chooseColorScheme(scheme) };
      }),
      { id: `go ${href}`, label: 'Single keys: on or off', also: 'keyboard shortcuts', href, run: () => goTo(href) },
    ];
  }, [goTo]);
}
