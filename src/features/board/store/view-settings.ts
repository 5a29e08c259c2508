import type { ColumnId } from '#domain/schemas/ids.ts';
import type { LaneKey } from '../state/grouping.ts';

export const densities = ['comfortable', 'compact', 'far'] as const;
export type Density = (typeof densities)[number];

/** How one person looks at one board; kept in the browser. */
export type ViewSettings = {
  density: Density;
  /** Columns that a person folded or unfolded; the others stand as the board's kinds say. */
  folded: Readonly<Record<ColumnId, boolean>>;
  foldedLanes: readonly LaneKey[];
  hideFiltered: boolean;
};

export const plainView: ViewSettings = { density: 'comfortable', folded: {}, foldedLanes: [], hideFiltered: false };

const storageKey = (boardId: string) => `leat-board-view-${boardId}`;

export function readViewSettings(boardId: string): ViewSettings {
  try {
    return { ...plainView, ...JSON.parse(localStorage.getItem(storageKey(boardId)) ?? '{}') };
  } catch {
    return plainView;
  }
}

export function keepViewSettings(boardId: string, settings: ViewSettings): void {
  try {
    localStorage.setItem(storageKey(boardId), JSON.stringify(settings));
  } catch {
    // A browser without storage forgets the settings with the page.
  }
}
