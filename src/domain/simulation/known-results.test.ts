import { describe, expect, it } from 'vitest';
import type { Limit, Line, QueuePlace, WorkPlace } from './line.ts';
import { type RunFigures, runFigures } from './run-figures.ts';
import { constant, exponential, type HoursOf } from './service-time.ts';

const LONG = { warmUp: 20_000, measured: 200_000 };
/** Long runs, on a machine that may be busy. */
const PATIENT = { timeout: 60_000 };

const queue = (id: string): QueuePlace => ({ kind: 'queue', id });
const station = (work: HoursOf, workers = 1, rework: WorkPlace['rework'] = null): WorkPlace => ({
  kind: 'active',
  id: 'work',
  workers,
  work,
  rework,
});

/** One queue and the servers after it, which take no more cards than they work on. */
function oneQueue(arrivalRate: number, servers: WorkPlace): Line {
  return {
    places: [queue('waiting'), servers],
    limits: [{ places: [1], maximum: servers.workers }],
    arrivals: exponential(1 / arrivalRate),
  };
}

/** Exponential stations in a row, each with its own limit, and always another card before them. */
function row(...stations: { rate: number; limit: number; workers?: number }[]): Line {
  return {
    places: stations.map(({ rate, workers }) => station(exponential(1 / rate), workers)),
    limits: stations.map(({ limit }, place): Limit => ({ places: [place], maximum: limit })),
    arrivals: null,
  };
}

/** Runs a line, and checks Little's law on the run. */
function figuresOf(line: Line, seed = 1): RunFigures {
  const figures = runFigures(line, seed, LONG);
  expect(figures.meanCards / (figures.throughput * figures.meanTime)).toBeCloseTo(1, 2);
  return figures;
}

/** That a figure lies within so many per cent of the known one. */
function expectNear(found: number | undefined, known: number, percent: number) {
  expect(Math.abs((found ?? Number.NaN) / known - 1) * 100).toBeLessThan(percent);
}

describe('a queue before servers', PATIENT, () => {
  it('M/M/1 at 0.8: 4 cards, 5 hours, 4 of them waiting', () => {
    const { meanCards, meanTime, places } = figuresOf(oneQueue(0.8, station(exponential(1))));
    expectNear(meanCards, 4, 5);
    expectNear(meanTime, 5, 5);
    expectNear(places[0]?.meanStay, 4, 5);
  });

  it('M/M/3 at 2.4: Erlang C', () => {
    const { meanCards, places } = figuresOf(oneQueue(2.4, station(exponential(1), 3)));
    expectNear(places[0]?.stayedShare, 0.6472, 3);
    expectNear(places[0]?.meanStay, 1.0787, 7);
    expectNear(meanCards, 4.9888, 4);
  });

  it('M/D/1 at 0.8: half the waiting of M/M/1 (Pollaczek-Khinchine)', () => {
    expectNear(figuresOf(oneQueue(0.8, station(constant(1)))).places[0]?.meanStay, 2, 5);
  });

  it('a quarter of the work done twice is as much more work: M/M/1 at 0.6 with 25 % rework is one at 0.8', () => {
    const again = oneQueue(0.6, station(exponential(1), 1, { to: 0, share: 0.25 }));
    expectNear(figuresOf(again).meanCards, 4, 5);
  });
});

describe('stations in a row that are never short of work', PATIENT, () => {
  it.each([
    ['2 with limit 1', [1, 1], 2 / 3],
    ['3 with limit 1', [1, 1, 1], 22 / 39],
    ['4 with limit 1', [1, 1, 1, 1], 4024 / 7817],
    ['5 with limit 1', [1, 1, 1, 1, 1], 0.4858],
    ['2 with limits 1 and 2', [1, 2], 3 / 4],
    ['2 with limits 1 and 4', [1, 4], 5 / 6],
  ])('%s', (_, limits, throughput) => {
    expectNear(figuresOf(row(...limits.map((limit) => ({ rate: 1, limit })))).throughput, throughput, 1);
  });

  it('the second twice as fast, limit 1: 6/7', () => {
    expectNear(figuresOf(row({ rate: 1, limit: 1 }, { rate: 2, limit: 1 })).throughput, 6 / 7, 1);
  });

  it('two workers at half the rate with limits 3 and 3: 0.8333', () => {
    const pair = { rate: 1 / 2, limit: 3, workers: 2 };
    expectNear(figuresOf(row(pair, pair)).throughput, 0.8333, 1);
  });

  it('the slow one in the middle: what each holds, and how long finished cards stand in its way', () => {
    const whole = figuresOf(row({ rate: 1, limit: 3 }, { rate: 3 / 4, limit: 2 }, { rate: 1, limit: 4 }));
    expectNear(whole.throughput, 0.6782, 1);
    expectNear(whole.places[0]?.meanCards, 3, 1);
    expectNear(whole.places[1]?.meanCards, 1.807, 2);
    expectNear(whole.places[2]?.meanCards, 1.57, 3);
    const split = figuresOf(splitRow([1, 3], [3 / 4, 2], [1, 4]));
    expectNear(split.places[1]?.heldShare, 0.739, 1.5);
    expectNear(split.places[3]?.heldShare, 0.087, 8);
    expect(split.places[5]?.heldShare).toBe(0);
  });

  it('a limit on all work in progress: CONWIP in three balanced stations', () => {
    for (const cards of [1, 2, 6]) {
      const { limits, ...rest } = row({ rate: 1, limit: 1 }, { rate: 1, limit: 1 }, { rate: 1, limit: 1 });
      const line = { ...rest, limits: [{ places: limits.map((_, place) => place), maximum: cards }] };
      const { throughput, meanTime } = figuresOf(line);
      expectNear(throughput, cards / (cards + 2), 1);
      expectNear(meanTime, cards + 2, 1);
    }
  });
});

/** Rates and limits of split columns: each a half in progress and a done half that share the limit. */
function splitRow(...stages: [rate: number, limit: number][]): Line {
  return {
    places: stages.flatMap(([rate]) => [station(exponential(1 / rate)), queue('done half')]),
    limits: stages.map(([, maximum], stage) => ({ places: [2 * stage, 2 * stage + 1], maximum })),
    arrivals: null,
  };
}

it('a split column works as a plain one with the same limit: only the ledger of it says more', () => {
  const run = { warmUp: 0, measured: 5_000 };
  const plain = runFigures(row({ rate: 1, limit: 2 }, { rate: 1, limit: 3 }), 7, run);
  const split = runFigures(splitRow([1, 2], [1, 3]), 7, run);
  expect(split.throughput).toBe(plain.throughput);
  expect(split.meanTime).toBeCloseTo(plain.meanTime, 9);
});
