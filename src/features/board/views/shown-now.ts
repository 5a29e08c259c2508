import type { ShownView } from '#domain/schemas/saved-view.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { ViewSettings } from '../store/view-settings.ts';

type Looked = Pick<ViewSettings, 'density' | 'columns' | 'hideFiltered'>;

/** How the board is looked at now, as a view would keep it. `filter` and `lanes` are what the address says. */
export const shownNow = (
  { density, columns, hideFiltered }: Looked,
  { filter, lanes }: Pick<ShownView, 'filter' | 'lanes'>,
): ShownView => ({ filter: filter.trim(), hidesFiltered: hideFiltered, lanes, density, columns });

/** What of a view stands in the settings; the rest stands in the address. */
export const settingsOf = ({ density, columns, hidesFiltered }: ShownView): Looked => ({
  density,
  columns,
  hideFiltered: hidesFiltered,
});

const said = ({ filter, hidesFiltered, lanes, density, columns }: ShownView): string =>
  JSON.stringify([
    filter,
    hidesFiltered,
    lanes,
    density,
    Object.entries(columns).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** Whether two ways of looking show the same. */
export const isSameView = (a: ShownView, b: ShownView): boolean => said(a) === said(b);

export const lookedAt = (session: BoardSession, filter: string): ShownView =>
  shownNow(session.settings.get(), { filter, lanes: session.grouping.get() });
