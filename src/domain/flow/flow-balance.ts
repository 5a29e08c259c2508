import { arrivals } from './arrivals.ts';
import type { Day } from './day.ts';
import type { FlowReading } from './flow-reading.ts';
import { littlesLaw } from './littles-law.ts';
import { throughput } from './throughput.ts';
import { wipDiscards } from './wip-discards.ts';

/** What came into the WIP zone and left it in one ISO week. */
export type BalanceWeek = {
  /** The Monday. */
  from: Day;
  isPartial: boolean;
  arrivals: number;
  finished: number;
  discarded: number;
  /** Arrivals less departures from the first week up to this one: the change of work in progress. */
  cumulative: number;
};

/** Arrivals and departures per week, zero-filled (FLOW 3.16). */
export function flowBalance(reading: FlowReading): BalanceWeek[] {
  const finished = throughput(reading, 'week');
  const discarded = wipDiscards(reading, 'week');
  let cumulative = 0;
  return arrivals(reading, 'week').map(({ from, isPartial, count }, index) => {
    const week = { arrivals: count, finished: finished[index]?.count ?? 0, discarded: discarded[index]?.count ?? 0 };
    cumulative += week.arrivals - week.finished - week.discarded;
    return { from, isPartial, ...week, cumulative };
  });
}

export const FLOW_DEBT_WEEKS = 8;
const LEAST_WEEKS_OVER = 6;
const MOST_CHANCE = 0.15;

/** Whether more was started than left, and why. */
export type FlowDebt = {
  /** More arrived than left in most of the weeks, beyond chance, and work in progress grew older. */
  isDebt: boolean;
  weeksOver: number;
  /** One-sided sign test over the weeks that were not even: how likely as many are by chance. */
  chance: number;
  meanAgeStartDays: number | undefined;
  meanAgeEndDays: number | undefined;
  /** What changed against the weeks before these; null where none were seen, or neither changed for the worse. */
  cause: { what: 'more-arrivals' | 'fewer-departures'; before: number; now: number } | null;
};

/** The last eight whole weeks of a balance; undefined where there are fewer (FLOW 3.16). */
export function flowDebt(reading: FlowReading, balance: readonly BalanceWeek[]): FlowDebt | undefined {
  const whole = balance.filter((week) => !week.isPartial);
  const recent = whole.slice(-FLOW_DEBT_WEEKS);
  const [first] = recent;
  if (first === undefined || recent.length < FLOW_DEBT_WEEKS) return undefined;
  const weeksOver = recent.filter((week) => week.arrivals > departures(week)).length;
  const weeksUneven = recent.filter((week) => week.arrivals !== departures(week)).length;
  const chance = chanceOfAtLeast(weeksOver, weeksUneven);
  const { calendar, cards } = reading;
  const ages = littlesLaw(cards, calendar.startOf(first.from), calendar.startOf(first.from + 7 * FLOW_DEBT_WEEKS));
  const { meanAgeStartDays, meanAgeEndDays } = ages;
  const isOlder = (meanAgeEndDays ?? 0) > (meanAgeStartDays ?? 0);
  return {
    isDebt: weeksOver >= LEAST_WEEKS_OVER && chance < MOST_CHANCE && isOlder,
    weeksOver,
    chance,
    meanAgeStartDays,
    meanAgeEndDays,
    cause: causeOf(whole.slice(0, -FLOW_DEBT_WEEKS), recent),
  };
}

const departures = (week: BalanceWeek) => week.finished + week.discarded;

/** P(X ≥ k) of n throws of a fair coin. */
function chanceOfAtLeast(k: number, n: number): number {
  let ways = 1;
  let sum = 0;
  for (let heads = n; heads >= k; heads -= 1) {
    sum += ways;
    ways = (ways * heads) / (n - heads + 1);
  }
  return sum / 2 ** n;
}

function causeOf(before: readonly BalanceWeek[], recent: readonly BalanceWeek[]): FlowDebt['cause'] {
  if (before.length === 0) return null;
  const mean = (weeks: readonly BalanceWeek[], of: (week: BalanceWeek) => number) =>
    weeks.reduce((sum, week) => sum + of(week), 0) / weeks.length;
  const [came, comes] = [mean(before, (week) => week.arrivals), mean(recent, (week) => week.arrivals)];
  const [left, leaves] = [mean(before, departures), mean(recent, departures)];
  if (Math.max(comes - came, left - leaves) <= 0) return null;
  return comes - came >= left - leaves
    ? { what: 'more-arrivals', before: came, now: comes }
    : { what: 'fewer-departures', before: left, now: leaves };
}
