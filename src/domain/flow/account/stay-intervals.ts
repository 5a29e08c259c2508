import type { FlowReading } from '../flow-reading.ts';
import type { FlowColumn } from '../history.ts';
import type { Interval } from '../intervals.ts';
import { segmentsOfKind } from '../kind-segments.ts';
import type { Stay } from '../stays.ts';
import type { AccountInterval, AccountPart } from './account-interval.ts';
import type { BlockInterval } from './block-intervals.ts';
import type { ColumnFullness } from './column-fullness.ts';
import { clipped, overlaid } from './interval-lists.ts';

/** What the account of a card is made of besides its stays. */
export type AccountContext = Pick<FlowReading, 'board' | 'ranks'> & {
  fullness: ColumnFullness;
  blocked: readonly BlockInterval[];
};

/** The parts of one stay within `time`, ascending and without gaps. */
export function stayIntervals(stay: Stay, time: Interval, context: AccountContext): AccountInterval[] {
  const column = context.board.columns[stay.column];
  if (column === undefined) return [entry(time, stay, 'unplaced')];
  if (stay.standing !== 'on-board') return [entry(time, stay, 'set-aside', `@${stay.standing}`)];
  if (column.discard) return [entry(time, stay, 'set-aside', `discard:${column.id}`)];
  const isDone = (context.ranks.rankOfColumn[stay.column] ?? -1) >= context.ranks.done;
  const rest = isDone ? [entry(time, stay, 'in-done')] : beforeDone(stay, column, time, context);
  const blocked = clipped(context.blocked, time.from, time.to);
  return overlaid(
    rest,
    blocked.map((block) => entry(block, stay, 'blocked', block.reason)),
  );
}

/** The stay by the kinds that the column had, and by when the next stage was full for what waited in it. */
function beforeDone(stay: Stay, column: FlowColumn, { from, to }: Interval, context: AccountContext) {
  const active = segmentsOfKind(column, 'active', from, to);
  const queue = segmentsOfKind(column, 'queue', from, to);
  const done = segmentsOfKind(column, 'done', from, to);
  const waiting = column.half === 'done' ? overlaid(active, queue) : queue;
  const full = waiting.flatMap((time) => clipped(context.fullness.nextFull[stay.column] ?? [], time.from, time.to));
  return overlaid(
    [
      ...active.map((time) => entry(time, stay, 'worked')),
      ...queue.map((time) => entry(time, stay, 'queue')),
      ...done.map((time) => entry(time, stay, 'in-done')),
    ].sort((a, b) => a.from - b.from),
    full.map((time) => entry(time, stay, 'next-stage-full', context.board.columns[time.column]?.id)),
  );
}

function entry({ from, to }: Interval, { column }: Stay, part: AccountPart, reason: string | null = null) {
  return { from, to, part, column, reason } satisfies AccountInterval;
}
