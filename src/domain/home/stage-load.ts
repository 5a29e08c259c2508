import { openColumnsOf } from '../columns.ts';
import type { BoardConfiguration, Column, WipLimit } from '../schemas/configuration.ts';
import type { ColumnId } from '../schemas/ids.ts';
import type { OpenCard } from './open-card.ts';

/** How full a stage with a limit of its own is, its halves together. */
export type StageLoad = { stage: Column; value: number; limit: WipLimit & { maximum: number } };

const hasMaximum = (limit: WipLimit): limit is WipLimit & { maximum: number } => limit.maximum !== null;

const limitOfStage = ({ limits }: BoardConfiguration, id: ColumnId) =>
  limits
    .filter(hasMaximum)
    .find(({ scope, columnIds, laneId }) => scope === 'column' && laneId === null && columnIds.includes(id));

/** The stages of a board that have a limit, in their order; `cards` are all its open cards. */
export function stageLoads(board: BoardConfiguration, cards: readonly OpenCard[]): StageLoad[] {
  const stages = board.columns.filter(
    ({ retired, parentId, kind }) => !retired && parentId === null && kind !== 'done',
  );
  return stages.flatMap((stage) => {
    const limit = limitOfStage(board, stage.id);
    if (!limit) return [];
    const inside = cardsIn(board, stage, cards);
    const value = limit.measure === 'count' ? inside.length : inside.reduce((sum, { size }) => sum + (size ?? 1), 0);
    return [{ stage, value, limit }];
  });
}

export function cardsIn(board: BoardConfiguration, stage: Column, cards: readonly OpenCard[]): OpenCard[] {
  const lists = new Set(openColumnsOf(board, stage.id));
  return cards.filter(({ columnId }) => columnId !== null && lists.has(columnId));
}

/** Whether one card more needs a reason, or is stopped. */
export const isClosed = ({ value, limit }: StageLoad): boolean =>
  value >= limit.maximum && (limit.mode === 'ask' || limit.mode === 'stop');
