import type { Micros } from '../history.ts';
import { type Changes, COMES, LEAVES_FORWARDS } from './changes.ts';

/** A time in which no card came or went. Valid only until the next one is asked for. */
export type Span = {
  from: Micros;
  to: Micros;
  /** Cards on the board, by index into `board.columns`. */
  counts: Int32Array;
  /** Cards that left forwards at the very end of the span, by index into `board.columns`. */
  forwardExits: Int32Array;
};

/** The time of the changes in spans, by replay of what really happened; cut at the given instants too (ascending). */
export function* spansOf(changes: Changes, cuts: readonly Micros[] = []): Generator<Span> {
  const { from, to, at, column, what } = changes;
  const counts = new Int32Array(changes.columns);
  const forwardExits = new Int32Array(changes.columns);
  const span: Span = { from, to: from, counts, forwardExits };
  let next = 0;
  for (const bound of [...cuts, to].filter((cut) => cut > from && cut <= to)) {
    while (span.from < bound) {
      span.to = Math.max(span.from, Math.min(at[next] ?? bound, bound));
      let end = next;
      for (; (at[end] as Micros) <= span.to; end += 1) {
        if (what[end] === LEAVES_FORWARDS) increase(forwardExits, column[end] as number, 1);
      }
      if (span.to > span.from) yield span;
      for (; next < end; next += 1) increase(counts, column[next] as number, what[next] === COMES ? 1 : -1);
      forwardExits.fill(0);
      span.from = span.to;
    }
  }
}

function increase(levels: Int32Array, index: number, amount: number): void {
  levels[index] = (levels[index] as number) + amount;
}
