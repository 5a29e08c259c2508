import type { Finder, Found } from '#ui/finder.ts';
import type { commandFinders } from './actions.ts';
import { finderOf } from './asked.ts';
import { cardSection } from './cards.ts';
import { type BoardName, placesToGo } from './places.ts';
import { latelyFinder } from './recent.ts';

type OfPage = { finders: readonly Finder[]; commands: ReturnType<typeof commandFinders> };
type Around = { boards: readonly BoardName[]; settings: readonly Found[]; goTo: (href: string) => void };

/** All finders in the order of their sections: cards, actions, places, what the page adds, settings. */
export function finderList({ finders, commands }: OfPage, { boards, settings, goTo }: Around): Finder[] {
  const cards = finders.filter(({ section }) => section === cardSection);
  const others = finders.filter(({ section }) => section !== cardSection);
  const go = finderOf('Go to', [...commands.places, ...placesToGo(boards, goTo)], [null]);
  const set = finderOf('Settings', [...commands.settings, ...settings], [null, '>']);
  const all = [...cards, ...commands.actions, go, ...others, set];
  return [latelyFinder(all, goTo), ...all];
}
