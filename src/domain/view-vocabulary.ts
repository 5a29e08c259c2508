export const densities = ['comfortable', 'compact', 'far'] as const;
export type Density = (typeof densities)[number];

/** What the board is drawn in lanes by; `lane` is by its own lanes, where it has any. */
export const laneGroupings = ['lane', 'type', 'assignee', 'parent', 'customer', 'none'] as const;
export type LaneGrouping = (typeof laneGroupings)[number];

/** How a column stands on screen. */
export const columnStands = ['open', 'collapsed', 'hidden'] as const;
export type ColumnStand = (typeof columnStands)[number];
