import type { CardFlow } from './card-flow.ts';
import type { Micros } from './history.ts';

const MICROS_PER_DAY = 86_400_000_000;

/** Both sides of L = λ·W over [from, to), in elapsed time (inclusive days do not satisfy it), restated as of the reading. */
export type LittlesLaw = {
  from: Micros;
  to: Micros;
  /** L: the time average of the cards in progress. */
  meanWip: number;
  arrivals: number;
  finished: number;
  /** Set aside out of the WIP zone. arrivals − finished − discarded = wipEnd − wipStart, always. */
  discarded: number;
  /** λ */
  throughputPerDay: number;
  /** W: mean elapsed cycle time of the cards finished inside; undefined without any. */
  meanCycleDays: number | undefined;
  /** (L − λ·W) / L; undefined where a side is. */
  relativeGap: number | undefined;
  wipStart: number;
  wipEnd: number;
  meanAgeStartDays: number | undefined;
  meanAgeEndDays: number | undefined;
};

/** Little's law between two instants, `from` < `to` (Little 1961; FLOW 3.11). */
export function littlesLaw(cards: readonly CardFlow[], from: Micros, to: Micros): LittlesLaw {
  const sums = { presence: 0, arrivals: 0, finished: 0, discarded: 0, cycle: 0 };
  const start = { cards: 0, age: 0 };
  const end = { cards: 0, age: 0 };
  for (const { startedAt, finishedAt, discardedAt } of cards) {
    if (startedAt === null || startedAt >= to) continue;
    const endedAt = finishedAt ?? discardedAt ?? Number.POSITIVE_INFINITY;
    sums.presence += Math.max(0, Math.min(endedAt, to) - Math.max(startedAt, from));
    if (startedAt >= from) sums.arrivals += 1;
    if (startedAt < from && endedAt >= from) add(start, from - startedAt);
    if (endedAt >= to) add(end, to - startedAt);
    else if (endedAt >= from && finishedAt === null) sums.discarded += 1;
    else if (endedAt >= from) {
      sums.finished += 1;
      sums.cycle += endedAt - startedAt;
    }
  }
  const meanWip = sums.presence / (to - from);
  const throughputPerDay = sums.finished / ((to - from) / MICROS_PER_DAY);
  const meanCycleDays = meanDays(sums.cycle, sums.finished);
  return {
    from,
    to,
    meanWip,
    arrivals: sums.arrivals,
    finished: sums.finished,
    discarded: sums.discarded,
    throughputPerDay,
    meanCycleDays,
    relativeGap:
      meanCycleDays === undefined || meanWip === 0 ? undefined : (meanWip - throughputPerDay * meanCycleDays) / meanWip,
    wipStart: start.cards,
    wipEnd: end.cards,
    meanAgeStartDays: meanDays(start.age, start.cards),
    meanAgeEndDays: meanDays(end.age, end.cards),
  };
}

function add(sum: { cards: number; age: Micros }, age: Micros): void {
  sum.cards += 1;
  sum.age += age;
}

function meanDays(sum: Micros, count: number): number | undefined {
  return count === 0 ? undefined : sum / count / MICROS_PER_DAY;
}
