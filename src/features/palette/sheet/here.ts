import type { Shortcut } from '#domain/shortcuts/shortcuts.ts';
import type { KeyLayer } from '#ui/keys/key-layer.ts';

/** The commands that a page has, as its layers stand; a key that a nearer layer takes is left out of the farther one. */
export function here(all: readonly Shortcut[], layers: readonly KeyLayer[]): Shortcut[] {
  const nearest = new Map<string, number>();
  const found = all.filter((shortcut) => layers.some((layer) => has(layer, shortcut)));
  const rankOf = (scope: string) => layers.find((layer) => layer.scope === scope)?.rank ?? 0;
  for (const { scope, keys, group } of found) {
    for (const key of keys) {
      const name = slot(group, key);
      nearest.set(name, Math.min(nearest.get(name) ?? rankOf(scope), rankOf(scope)));
    }
  }
  return found.filter(({ scope, keys, group }) => keys.some((key) => nearest.get(slot(group, key)) === rankOf(scope)));
}

/** Where nothing is aimed at, a layer may still have all of its commands. */
function has({ scope, aim }: KeyLayer, { scope: own, id, byControl }: Shortcut): boolean {
  if (scope !== own) return false;
  const run = aim()?.run;
  return byControl || run === undefined || run[id] !== undefined;
}

/** Keys of the charts' points and of a card in the hand are the same ones, and mean another thing there. */
const slot = (group: string, key: string) => (group === 'Everywhere' || group === 'Board' ? key : `${group} ${key}`);
