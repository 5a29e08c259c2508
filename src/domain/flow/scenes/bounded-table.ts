import type { SceneTable } from './scene.ts';

/** More rows than this nobody reads on a page. */
const MOST_ROWS = 500;

/** A table of the last so many items, in their order, and the number of those before them. */
export function boundedTable<Item>(
  head: SceneTable['head'],
  items: readonly Item[],
  rowOf: (item: Item) => SceneTable['rows'][number],
  most = MOST_ROWS,
): SceneTable {
  const more = Math.max(0, items.length - most);
  const rows = items.slice(more).map(rowOf);
  return more === 0 ? { head, rows } : { head, rows, more };
}
