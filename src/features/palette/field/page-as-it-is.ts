import { findersHere } from '#ui/finder.ts';
import { type KeyLayer, keyLayers } from '#ui/keys/key-layer.ts';

/**
 * What a page has when somebody begins to search: taken once, before the focus leaves for the palette, so that the
 * focused or selected card keeps its commands.
 */
export function pageAsItIs() {
  const at = document.activeElement ?? document.body;
  const isNear = ({ reaches }: KeyLayer) => Number(reaches?.(at) !== false);
  const layers = keyLayers().toSorted((a, b) => a.rank - b.rank || isNear(b) - isNear(a));
  return { finders: findersHere(), layers: layers.map(asItIs) };
}
export type PageAsItIs = ReturnType<typeof pageAsItIs>;

function asItIs(layer: KeyLayer): KeyLayer {
  const aimed = layer.aim();
  return { ...layer, aim: () => aimed };
}
