import { limitAt } from '../column-at.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Span } from './spans.ts';
import type { Stage } from './stages.ts';

/**
 * Whether the place after a stage could take a card. Done always can. The done half of the stage's own column can
 * unless finished work already takes up room of the limit that both halves share, and that limit is reached.
 */
export function hasRoomAhead(stage: Stage, span: Span, { board, ranks }: FlowReading): boolean {
  const next = board.columns[stage.next];
  const parent = board.columns[stage.column]?.parentId ?? null;
  const limit = next === undefined ? null : limitAt(next, span.from);
  if (next === undefined || limit === null || (ranks.rankOfColumn[stage.next] ?? -1) >= ranks.done) return true;
  const held = board.columns.reduce(
    (sum, column, index) =>
      index === stage.next || (next.parentId !== null && column.parentId === next.parentId)
        ? sum + (span.counts[index] as number)
        : sum,
    0,
  );
  if (held < limit) return true;
  return parent !== null && next.parentId === parent && span.counts[stage.next] === 0;
}
