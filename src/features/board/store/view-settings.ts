import type { ColumnId } from '#domain/schemas/ids.ts';
import type { ColumnStand, Density } from '#domain/view-vocabulary.ts';
import type { LaneKey } from '../state/grouping.ts';

/** How one person looks at one board. */
export type ViewSettings = {
  /** The same on all boards of a person, kept with their account. */
  density: Density;
  /** Columns that do not stand as their kind says. */
  columns: Readonly<Partial<Record<ColumnId, ColumnStand>>>;
  foldedLanes: readonly LaneKey[];
  hideFiltered: boolean;
  /** The first column stays in sight while the others scroll sideways. */
  pinsFirst: boolean;
};

export const plainView: ViewSettings = {
  density: 'comfortable',
  columns: {},
  foldedLanes: [],
  hideFiltered: false,
  pinsFirst: false,
};

/** What is kept in the browser, for each board by itself. */
type KeptSettings = Omit<ViewSettings, 'density'>;

const storageKey = (boardId: string) => `leat-board-view-${boardId}`;

export function readViewSettings(boardId: string): Partial<KeptSettings> {
  try {
    const {
      columns = {},
      foldedLanes = [],
      hideFiltered = false,
      pinsFirst = false,
    } = JSON.parse(localStorage.getItem(storageKey(boardId)) ?? '{}');
    return { columns, foldedLanes, hideFiltered, pinsFirst };
  } catch {
    return {};
  }
}

/** Keeps the settings named; those not named stay as they were kept. */
export function keepViewSettings(boardId: string, change: Partial<KeptSettings>): void {
  try {
    localStorage.setItem(storageKey(boardId), JSON.stringify({ ...readViewSettings(boardId), ...change }));
  } catch {
    // A browser without storage forgets the settings with the page.
  }
}
