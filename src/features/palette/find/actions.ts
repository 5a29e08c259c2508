import type { Shortcut } from '#domain/shortcuts/shortcuts.ts';
import { shortcuts } from '#domain/shortcuts/shortcuts.ts';
import type { Finder, Found } from '#ui/finder.ts';
import { isSingle } from '#ui/key-match.ts';
import type { KeyLayer } from '#ui/keys/key-layer.ts';
import { finderOf } from './asked.ts';

const goes = /^go-/;
const sets = new Set(['theme', 'density', 'keys', 'sidebar', 'fold-lanes']);

/**
 * The commands of the page, with what each acts on as it is now: the focused or selected card keeps its commands when the
 * focus goes to the palette. In three parts: on the card, elsewhere on the page, and what is set or gone to.
 */
export function commandFinders(layers: readonly KeyLayer[]) {
  const found = layers.flatMap(commandsOf);
  const part = (takes: (command: OfferedCommand) => boolean) => found.filter(takes).map(({ item }) => item);
  const about = found.find(({ shortcut }) => shortcut.scope === 'card')?.item.about;
  const isApart = ({ shortcut: { id } }: OfferedCommand) => goes.test(id) || sets.has(id);
  const onCard = part(({ shortcut }) => shortcut.scope === 'card').toSorted(
    (a, b) => Number(isStep(a)) - Number(isStep(b)),
  );
  const onPage = part((one) => one.shortcut.scope !== 'card' && !isApart(one));
  return {
    actions: [
      finderOf(about === undefined ? 'On this card' : `On ${about}`, onCard, [null, '>']),
      finderOf('On this page', onPage, [null, '>']),
    ] satisfies Finder[],
    places: part(({ shortcut }) => goes.test(shortcut.id)),
    settings: part(({ shortcut }) => sets.has(shortcut.id)),
  };
}

/** Steps by arrows are offered last: nobody looks for them by name. */
const isStep = ({ keys: [key = ''] = [] }: Found): boolean => key.startsWith('Shift+') && !isSingle(key);

type OfferedCommand = { shortcut: Shortcut; item: Found };

function commandsOf(layer: KeyLayer): OfferedCommand[] {
  const aimed = layer.aim();
  return shortcuts.flatMap((shortcut) => {
    const { id, keys, label, scope, needs, byKeyOnly, byControl } = shortcut;
    const run = aimed?.run[id];
    const isOffered =
      scope === layer.scope && !byKeyOnly && !byControl && (needs === undefined || layer.allows?.(needs) !== false);
    const [key = ''] = keys;
    return run && isOffered ? [{ shortcut, item: { id, label, keys, about: aimed?.about, run: () => run(key) } }] : [];
  });
}
