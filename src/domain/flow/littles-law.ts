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

type Passage = { startedAt: Micros; endedAt: Micros; isFinished: boolean };

/** Little's law between two instants, `from` < `to` (Little 1961; FLOW 3.11). */
export function littlesLaw(cards: readonly CardFlow[], from: Micros, to: Micros): LittlesLaw {
  const passages = cards.flatMap(passageOf);
  const isInside = (at: Micros) => at >= from && at < to;
  const ended = passages.filter((passage) => isInside(passage.endedAt));
  const finished = ended.filter((passage) => passage.isFinished);
  const presence = sumOf(passages, (p) => Math.max(0, Math.min(p.endedAt, to) - Math.max(p.startedAt, from)));
  const meanWip = presence / (to - from);
  const throughputPerDay = finished.length / ((to - from) / MICROS_PER_DAY);
  const meanCycleDays = meanDays(finished.map((passage) => passage.endedAt - passage.startedAt));
  const agesAt = (at: Micros) =>
    passages
      .filter((passage) => passage.startedAt < at && passage.endedAt >= at)
      .map(({ startedAt }) => at - startedAt);
  return {
    from,
    to,
    meanWip,
    arrivals: passages.filter((passage) => isInside(passage.startedAt)).length,
    finished: finished.length,
    discarded: ended.length - finished.length,
    throughputPerDay,
    meanCycleDays,
    relativeGap:
      meanCycleDays === undefined || meanWip === 0 ? undefined : (meanWip - throughputPerDay * meanCycleDays) / meanWip,
    wipStart: agesAt(from).length,
    wipEnd: agesAt(to).length,
    meanAgeStartDays: meanDays(agesAt(from)),
    meanAgeEndDays: meanDays(agesAt(to)),
  };
}

function passageOf(card: CardFlow): Passage[] {
  if (card.startedAt === null) return [];
  const endedAt = card.finishedAt ?? card.discardedAt ?? Number.POSITIVE_INFINITY;
  return [{ startedAt: card.startedAt, endedAt, isFinished: card.finishedAt !== null }];
}

function meanDays(lengths: readonly Micros[]): number | undefined {
  return lengths.length === 0 ? undefined : sumOf(lengths, (length) => length) / lengths.length / MICROS_PER_DAY;
}

function sumOf<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0);
}
