import { useMantineColorScheme } from '@mantine/core';
import { announce } from '#ui/live-regions.tsx';

type Scheme = 'auto' | 'light' | 'dark';

const words: Record<Scheme, string> = { auto: 'as the system', light: 'day', dark: 'night' };

/** The next of system, day and night, so that the first turn from the system's always shows. */
function after(now: Scheme): Scheme {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const other = system === 'dark' ? 'light' : 'dark';
  if (now === 'auto') return other;
  return now === other ? system : 'auto';
}

/** Turns the theme on by one, and says which it is. */
export function useThemeTurn(): () => void {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return () => {
    const next = after(colorScheme);
    setColorScheme(next);
    announce(`Theme: ${words[next]}.`);
  };
}
