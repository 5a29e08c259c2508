import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../tests/flow-data/small-history.ts';
import { dayText } from './day.ts';
import { throughput } from './throughput.ts';

const cards = [
  cardOf('A', 'ready 3', 'done 8'),
  cardOf('B', 'ready 3', 'done 8'),
  cardOf('C', 'ready 4', 'done 16', 'dev 17', 'done 23'),
];

function weeks(asOf: string) {
  return throughput(readingOf(cards, asOf), 'week').map((b) => [dayText(b.from), b.count, b.isPartial]);
}

describe('throughput', () => {
  it('counts finishes per ISO week, with zeros, from the first placement on', () => {
    expect(weeks('24')).toEqual([
      ['2024-01-01', 0, true],
      ['2024-01-08', 2, false],
      ['2024-01-15', 0, false],
      ['2024-01-22', 1, true],
    ]);
  });

  it('marks the last week as partial even on a Sunday, because that day is not over', () => {
    expect(weeks('21 23:59').at(-1)).toEqual(['2024-01-15', 0, true]);
  });

  it('marks a first week as whole when it was seen from its Monday on', () => {
    const reading = readingOf([cardOf('A', 'ready 1', 'done 2')], '9');
    expect(throughput(reading, 'week')[0]).toMatchObject({ count: 1, isPartial: false });
  });

  it('counts a re-opened card once, at its last finish', () => {
    expect(weeks('16').at(-1)).toEqual(['2024-01-15', 1, true]);
    expect(throughput(readingOf(cards, '24'), 'day').reduce((sum, day) => sum + day.count, 0)).toBe(3);
  });

  it('per month begins on the first', () => {
    const months = throughput(readingOf(cards, '24'), 'month');
    expect(months.map((b) => [dayText(b.from), b.count, b.isPartial])).toEqual([['2024-01-01', 3, true]]);
  });

  it('of a board on which nothing was placed is empty', () => {
    expect(throughput(readingOf([]), 'week')).toEqual([]);
  });
});
