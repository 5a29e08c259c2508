import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomHistory, randomInstant } from '../../../tests/flow-data/random-history.ts';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, cardOf } from '../../../tests/flow-data/small-history.ts';
import { flowReading } from './flow-reading.ts';
import { littlesLaw } from './littles-law.ts';

describe('Little’s law', () => {
  const cards = [
    cardOf('A', 'ready 1', 'done 3'),
    cardOf('B', 'ready 2', 'done 6'),
    cardOf('C', 'dev 4', '@archived 5'),
  ];
  const law = littlesLaw(readingOf(cards).cards, at('1'), at('6'));

  it('averages the cards in progress over time', () => {
    expect(law.meanWip).toBe((2 + 4 + 1) / 5);
  });

  it('counts what happened from the first instant on and before the last', () => {
    expect(law).toMatchObject({ arrivals: 3, finished: 1, discarded: 1, wipStart: 0, wipEnd: 1 });
  });

  it('compares with the rate of finishing times the mean elapsed cycle time', () => {
    expect(law.throughputPerDay).toBe(1 / 5);
    expect(law.meanCycleDays).toBe(2);
    expect(law.relativeGap).toBeCloseTo((1.4 - 0.4) / 1.4, 12);
  });

  it('tells the mean age of what is in progress at both ends', () => {
    expect(law.meanAgeStartDays).toBeUndefined();
    expect(law.meanAgeEndDays).toBe(4);
  });

  it('has no gap to tell where nothing was finished', () => {
    expect(littlesLaw(readingOf(cards).cards, at('1'), at('2'))).toMatchObject({
      meanCycleDays: undefined,
      relativeGap: undefined,
    });
  });
});

it('arrivals less finished less discarded is the change of work in progress, between any two instants', () => {
  fc.assert(
    fc.property(randomHistory, randomInstant, randomInstant, randomInstant, (history, asOf, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
      const law = littlesLaw(flowReading(history, asOf).cards, from, to);
      expect(law.arrivals - law.finished - law.discarded).toBe(law.wipEnd - law.wipStart);
    }),
  );
});
