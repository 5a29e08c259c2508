import { type Finder, type Found, findersHere } from '#ui/finder.ts';
import { keyLayers } from '#ui/keys/key-layer.ts';
import { commandFinders } from './actions.ts';
import { finderOf } from './asked.ts';
import { cardSection } from './cards.ts';
import { type BoardName, placesToGo } from './places.ts';
import { latelyFinder } from './recent.ts';

type Around = { boards: readonly BoardName[]; settings: readonly Found[]; goTo: (href: string) => void };

/** What a page has when somebody begins to search: taken once, before the focus leaves for the palette. */
export const pageAsItIs = () => ({ finders: findersHere(), commands: commandFinders(keyLayers()) });
export type PageAsItIs = ReturnType<typeof pageAsItIs>;

/** All finders in the order of their sections: cards, actions, places, what the page adds, settings. */
export function finderList({ finders, commands }: PageAsItIs, { boards, settings, goTo }: Around): Finder[] {
  const cards = finders.filter(({ section }) => section === cardSection);
  const others = finders.filter(({ section }) => section !== cardSection);
  const go = finderOf('Go to', [...commands.places, ...placesToGo(boards, goTo)], [null]);
  const set = finderOf('Settings', [...commands.settings, ...settings], [null, '>']);
  const all = [...cards, ...commands.actions, go, ...others, set];
  return [latelyFinder(all, goTo), ...all];
}
