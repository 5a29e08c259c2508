import type { SceneTable } from './scene.ts';

/** More rows than this nobody reads on a page. */
const MOST_ROWS = 500;

/** A table of the first or the last so many items, in their order, and how many more there are. */
export function boundedTable<Item>(
  head: SceneTable['head'],
  items: readonly Item[],
  rowOf: (item: Item) => SceneTable['rows'][number],
  keep: 'first' | 'last' = 'last',
): SceneTable {
  const more = Math.max(0, items.length - MOST_ROWS);
  const kept = keep === 'last' ? items.slice(more) : items.slice(0, MOST_ROWS);
  const rows = kept.map(rowOf);
  return more === 0 ? { head, rows } : { head, rows, more };
}
