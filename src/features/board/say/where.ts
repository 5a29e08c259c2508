import type { ColumnId } from '#domain/schemas/ids.ts';
import type { BoardState } from '../state/board-state.ts';
import { stageOf } from '../state/stages.ts';

/** "Development, in progress", or the plain name of a column without halves. */
export function columnWords(state: BoardState, columnId: ColumnId): string {
  const stage = stageOf(state.configuration, columnId);
  const column = stage?.lists.find(({ id }) => id === columnId);
  if (!stage || !column) return 'a stage that is gone';
  if (column.half === null) return stage.column.name;
  return `${stage.column.name}, ${column.half === 'done' ? 'done' : 'in progress'}`;
}

/** The name of the whole column a list belongs to. */
export const stageName = (state: BoardState, columnId: ColumnId | null): string =>
  stageOf(state.configuration, columnId)?.column.name ?? 'the board';
