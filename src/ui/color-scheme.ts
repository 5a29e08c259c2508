import { useSyncExternalStore } from 'react';
import { colorSchemeKey } from './color-scheme-key.ts';

export const colorSchemes = ['auto', 'light', 'dark'] as const;
/** `auto`: as the system has it. */
export type ColorScheme = (typeof colorSchemes)[number];

const attribute = 'data-mantine-color-scheme';
const listeners = new Set<() => void>();

function chosen(): ColorScheme {
  try {
    return colorSchemes.find((scheme) => scheme === localStorage.getItem(colorSchemeKey)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Shows what is chosen; a script in the page's head has done so before the first paint. */
function show(): void {
  const scheme = chosen();
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.setAttribute(attribute, scheme === 'auto' ? system : scheme);
  for (const listener of listeners) listener();
}

export function chooseColorScheme(scheme: ColorScheme): void {
  try {
    localStorage.setItem(colorSchemeKey, scheme);
  } catch {
    // A browser without storage follows the system.
  }
  show();
}

function subscribe(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  listeners.add(listener);
  system.addEventListener('change', show);
  addEventListener('storage', show);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', show);
    removeEventListener('storage', show);
  };
}

/** The choice of this browser; `auto` on the server. */
export const useColorScheme = (): ColorScheme => useSyncExternalStore(subscribe, chosen, () => 'auto');
