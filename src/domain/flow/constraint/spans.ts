import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';

/** A time in which no card came or went. */
export type Span = {
  from: Micros;
  to: Micros;
  /** Cards on the board, by index into `board.columns`. Valid only until the next span is asked for. */
  counts: Int32Array;
  /** Columns that cards left forwards at the very end of the span, once for each card. */
  forwardExits: readonly number[];
};

type Change = { at: Micros; column: number; amount: 1 | -1; isForward: boolean };

/** [from, to) in spans, by replay of what really happened; cut at the given instants too (ascending). */
export function* spansOf(reading: FlowReading, from: Micros, to: Micros, cuts: readonly Micros[]): Generator<Span> {
  const changes = changesWithin(reading, from, to);
  const counts = new Int32Array(reading.board.columns.length);
  const bounds = [...cuts, to].filter((cut) => cut > from && cut <= to);
  let since = from;
  let next = 0;
  for (const bound of bounds) {
    while (since < bound) {
      const change = changes[next];
      const until = Math.max(since, Math.min(change?.at ?? bound, bound));
      const here = changesAt(changes, next, until);
      if (until > since) yield { from: since, to: until, counts, forwardExits: exitsOf(here) };
      for (const { column, amount } of here) counts[column] = (counts[column] as number) + amount;
      next += here.length;
      since = until;
    }
  }
}

/** Comings and goings of every stay that lies in [start, end) at least in part. */
function changesWithin(reading: FlowReading, start: Micros, end: Micros): Change[] {
  const rankOf = (column: number) => reading.ranks.rankOfColumn[column] ?? -1;
  const changes: Change[] = [];
  for (const { stays } of reading.cards) {
    stays.forEach(({ column, standing, from, to }, index) => {
      if (standing !== 'on-board' || from >= end || (to !== null && to <= start)) return;
      changes.push({ at: from, column, amount: 1, isForward: false });
      if (to === null) return;
      const next = stays[index + 1];
      const isForward = next?.standing === 'on-board' && rankOf(next.column) > rankOf(column);
      changes.push({ at: to, column, amount: -1, isForward });
    });
  }
  return changes.sort((a, b) => a.at - b.at);
}

/** The changes from `start` on that lie at or before an instant. */
function changesAt(changes: readonly Change[], start: number, at: Micros): Change[] {
  let end = start;
  while ((changes[end]?.at ?? Number.POSITIVE_INFINITY) <= at) end += 1;
  return changes.slice(start, end);
}

function exitsOf(changes: readonly Change[]): number[] {
  return changes.filter((change) => change.isForward).map((change) => change.column);
}
