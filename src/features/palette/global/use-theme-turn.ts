import { type ColorScheme, chooseColorScheme, useColorScheme } from '#ui/color-scheme.ts';
import { announce } from '#ui/live-regions.tsx';

const words: Record<ColorScheme, string> = { auto: 'as the system', light: 'day', dark: 'night' };

/** The next of system, day and night, so that the first turn from the system's always shows. */
function after(now: ColorScheme): ColorScheme {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const other = system === 'dark' ? 'light' : 'dark';
  if (now === 'auto') return other;
  return now === other ? system : 'auto';
}

/** Turns the theme on by one, and says which it is. */
export function useThemeTurn(): () => void {
  const scheme = useColorScheme();
  return () => {
    const next = after(scheme);
    chooseColorScheme(next);
    announce(`Theme: ${words[next]}.`);
  };
}
