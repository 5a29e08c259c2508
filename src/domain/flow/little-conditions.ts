import type { CardFlow } from './card-flow.ts';
import type { Micros } from './history.ts';
import type { LittlesLaw } from './littles-law.ts';
import { percentile } from './percentile.ts';

/** What must hold for L = λ·W to be read off a stretch of time (Vacanti's assumptions; FLOW 3.11). */
export type LittleCondition = 'balance' | 'no-loss' | 'same-wip' | 'same-age' | 'same-units';

export type LittleConditions = {
  holds: Record<LittleCondition, boolean>;
  /** Cards in progress at the end that are older than twice the 95th percentile of what was finished inside. */
  tooOld: readonly string[];
};

const TOLERATED_IMBALANCE = 0.1;
const TOLERATED_CARDS = 2;
const TOLERATED_CHANGE = 0.2;
const TOO_OLD = 2;

/** The five conditions over the same cards and stretch of time as the law. */
export function littleConditions(cards: readonly CardFlow[], law: LittlesLaw): LittleConditions {
  const departures = law.finished + law.discarded;
  const imbalance = Math.abs(law.arrivals - departures);
  const tooOld = tooOldAt(cards, law);
  return {
    holds: {
      balance: imbalance <= TOLERATED_CARDS || imbalance <= TOLERATED_IMBALANCE * departures,
      'no-loss': law.discarded === 0 && tooOld.length === 0,
      'same-wip': isNear(law.wipStart, law.wipEnd),
      'same-age': isNear(law.meanAgeStartDays ?? 0, law.meanAgeEndDays ?? 0),
      // Both sides are in elapsed days, always.
      'same-units': true,
    },
    tooOld,
  };
}

function isNear(start: number, end: number): boolean {
  return Math.abs(end - start) <= TOLERATED_CHANGE * start;
}

function tooOldAt(cards: readonly CardFlow[], { from, to }: LittlesLaw): string[] {
  const lengths: Micros[] = [];
  const open: { id: string; age: Micros }[] = [];
  for (const { id, startedAt, finishedAt, discardedAt } of cards) {
    if (startedAt === null) continue;
    const endedAt = finishedAt ?? discardedAt ?? Number.POSITIVE_INFINITY;
    if (startedAt < to && endedAt >= to) open.push({ id, age: to - startedAt });
    if (finishedAt !== null && finishedAt >= from && finishedAt < to) lengths.push(finishedAt - startedAt);
  }
  const p95 = percentile(lengths, 95) ?? Number.POSITIVE_INFINITY;
  return open.filter(({ age }) => age > TOO_OLD * p95).map(({ id }) => id);
}
