import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomHistory, randomInstant } from '../../../tests/flow-data/random-history.ts';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { cardsInProgress } from './cards-in-progress.ts';
import { flowBalance, flowDebt } from './flow-balance.ts';
import { flowReading } from './flow-reading.ts';
import type { CardHistory } from './history.ts';

const WEEK = 7 * 86_400_000_000;

/** A card started on the Tuesday of one week and finished on the Wednesday of another, or open. */
function cardIn(id: string, start: number, finish: number | null): CardHistory {
  const whole = cardOf(id, 'ready 2', 'done 3').steps;
  const steps = whole
    .slice(0, finish === null ? 1 : 2)
    .map((step, index) => ({ ...step, at: step.at + (index === 0 ? start : (finish ?? 0)) * WEEK }));
  return { ...cardOf(id), createdAt: steps[0]?.at ?? 0, steps };
}

/** `[arrivals, finished]` of each week (the first is partial) from 1 January 2024 on, the first in first out; read on the Monday after. */
function readingOfWeeks(weeks: [number, number][]) {
  const starts = weeks.flatMap(([count], week) => new Array<number>(count).fill(week));
  const finishes = weeks.flatMap(([, count], week) => new Array<number>(count).fill(week));
  const cards = starts.map((start, index) => cardIn(`C-${index}`, start, finishes[index] ?? null));
  return flowReading({ board: boardOf(), cards }, at('1') + weeks.length * WEEK);
}

function debtOf(...weeks: [number, number][]) {
  const reading = readingOfWeeks([[9, 0], ...weeks]);
  return flowDebt(reading, flowBalance(reading));
}
const over: [number, number] = [3, 1];
const even: [number, number] = [2, 2];
const under: [number, number] = [1, 2];

describe('the balance of arrivals and departures', () => {
  it('counts per week what was committed to, finished and set aside, and adds the difference up', () => {
    const cards = [
      cardOf('A', 'ready 1', 'done 9'),
      cardOf('B', 'dev 2', 'wontdo 10'),
      cardOf('C', 'backlog 2', '@archived 10'),
      cardOf('D', 'dev 10'),
    ];
    expect(flowBalance(readingOf(cards, '16'))).toMatchObject([
      { isPartial: false, arrivals: 2, finished: 0, discarded: 0, cumulative: 2 },
      { isPartial: false, arrivals: 1, finished: 1, discarded: 1, cumulative: 1 },
      { isPartial: true, arrivals: 0, finished: 0, discarded: 0, cumulative: 1 },
    ]);
  });

  it('adds up to the work in progress, over the whole history', () => {
    fc.assert(
      fc.property(randomHistory, randomInstant, (history, asOf) => {
        const reading = flowReading(history, asOf);
        expect(flowBalance(reading).at(-1)?.cumulative ?? 0).toBe(cardsInProgress(reading).length);
      }),
    );
  });
});

describe('flow debt', () => {
  it('is not told of fewer than eight whole weeks', () => {
    expect(debtOf(over, over, over, over, over, over, over)).toBeUndefined();
    expect(debtOf(over, over, over, over, over, over, over, over)).toBeDefined();
  });

  it('is more arrivals than departures in six of the last eight weeks, while work in progress gets older', () => {
    const debt = debtOf(over, over, under, over, under, over, over, over);
    expect(debt).toMatchObject({ isDebt: true, weeksOver: 6, chance: 37 / 256 });
    expect(debtOf(over, over, under, over, under, over, under, over)).toMatchObject({ isDebt: false, weeksOver: 5 });
  });

  it('leaves weeks that were even out of the sign test', () => {
    expect(debtOf(over, over, even, over, even, over, over, over)).toMatchObject({ isDebt: true, chance: 1 / 64 });
    expect(debtOf(even, even, even, even, even, even, even, even)).toMatchObject({ isDebt: false, chance: 1 });
  });

  it('is none where work in progress did not get older', () => {
    const quiet = new Array<[number, number]>(10).fill([0, 0]);
    const debt = debtOf(...quiet, ...new Array<[number, number]>(8).fill([3, 2]));
    expect(debt).toMatchObject({ weeksOver: 8, isDebt: false });
    expect(debt?.meanAgeStartDays).toBeGreaterThan(debt?.meanAgeEndDays ?? 0);
  });

  it('names what changed against the weeks before: more came, or less left', () => {
    const before = new Array<[number, number]>(4).fill([2, 2]);
    const more = debtOf(...before, ...new Array<[number, number]>(8).fill([4, 2]));
    expect(more?.cause).toMatchObject({ what: 'more-arrivals', now: 4 });
    const fewer = debtOf(...before, ...new Array<[number, number]>(8).fill([2, 1]));
    expect(fewer?.cause).toMatchObject({ what: 'fewer-departures', before: 2, now: 1 });
    expect(debtOf(over, over, over, over, over, over, over, over)?.cause).toBeNull();
    expect(debtOf(...new Array<[number, number]>(12).fill(over))?.cause).toBeNull();
  });
});
