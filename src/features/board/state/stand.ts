import type { ColumnId } from '#domain/schemas/ids.ts';
import type { ColumnStand } from '#domain/view-vocabulary.ts';
import type { Stage } from './stages.ts';

type Stands = { columns: Readonly<Partial<Record<ColumnId, ColumnStand>>> };

/** What is finished stands folded until somebody opens it. */
const standOf = ({ columns }: Stands, { column }: Stage): ColumnStand =>
  columns[column.id] ?? (column.kind === 'done' ? 'collapsed' : 'open');

export const isFolded = (stands: Stands, stage: Stage): boolean => standOf(stands, stage) === 'collapsed';
export const isHidden = (stands: Stands, stage: Stage): boolean => standOf(stands, stage) === 'hidden';
