import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, cardOf } from '../../../tests/flow-data/small-history.ts';
import type { CardHistory } from './history.ts';
import { littleConditions } from './little-conditions.ts';
import { littlesLaw } from './littles-law.ts';

function conditionsOf(cards: CardHistory[], from = '11', to = '21') {
  const reading = readingOf(cards);
  return littleConditions(reading.cards, littlesLaw(reading.cards, at(from), at(to)));
}

const many = (count: number, ...moves: string[]) =>
  Array.from({ length: count }, (_, index) => cardOf(`${moves.join()}-${index}`, ...moves));

/** So many cards start and so many finish inside; all within it, so both ends are empty. */
const flow = (arrivals: number, finished: number) => [
  ...many(Math.min(arrivals, finished), 'dev 12', 'done 14'),
  ...many(Math.max(0, arrivals - finished), 'dev 20'),
  ...many(Math.max(0, finished - arrivals), 'dev 10', 'done 13'),
];

describe('of the conditions of Little’s law', () => {
  it('arrivals and departures may differ by two cards or a tenth of the departures', () => {
    expect(conditionsOf(flow(12, 10)).holds.balance).toBe(true);
    expect(conditionsOf(flow(13, 10)).holds.balance).toBe(false);
    expect(conditionsOf(flow(33, 30)).holds.balance).toBe(true);
    expect(conditionsOf(flow(27, 30)).holds.balance).toBe(true);
    expect(conditionsOf(flow(34, 30)).holds.balance).toBe(false);
  });

  it('nothing may be lost: no card set aside, none open for more than twice the 95th percentile', () => {
    const finished = many(5, 'dev 12', 'done 14');
    expect(conditionsOf([...finished, cardOf('O', 'dev 17')])).toMatchObject({
      holds: { 'no-loss': true },
      tooOld: [],
    });
    expect(conditionsOf([...finished, cardOf('O', 'dev 17 11:59')])).toMatchObject({
      holds: { 'no-loss': false },
      tooOld: ['O'],
    });
    expect(conditionsOf([...finished, cardOf('D', 'dev 15', 'wontdo 16')]).holds['no-loss']).toBe(false);
    expect(conditionsOf([cardOf('O', 'dev 1')]).holds['no-loss']).toBe(true);
    expect(conditionsOf([...finished, cardOf('E', 'dev 11', 'done 21')]).tooOld).toEqual(['E']);
    expect(conditionsOf([...finished, cardOf('S', 'dev 3', 'done 11'), cardOf('O', 'dev 9')]).tooOld).toEqual([]);
  });

  it('work in progress may change by a fifth of what it was', () => {
    const start = [...many(5, 'dev 2', 'done 25'), ...many(1, 'dev 15')];
    expect(conditionsOf(start).holds['same-wip']).toBe(true);
    expect(conditionsOf([...start, cardOf('N', 'dev 16')]).holds['same-wip']).toBe(false);
    expect(conditionsOf([...many(4, 'dev 2', 'done 25'), ...many(1, 'dev 2', 'done 12')]).holds['same-wip']).toBe(true);
  });

  it('so may its mean age', () => {
    expect(conditionsOf(many(3, 'dev 1'), '11', '13').holds['same-age']).toBe(true);
    expect(conditionsOf(many(3, 'dev 1'), '11', '13 12:01').holds['same-age']).toBe(false);
  });

  it('the units always agree, and an empty stretch breaks none', () => {
    expect(conditionsOf([]).holds).toEqual({
      balance: true,
      'no-loss': true,
      'same-wip': true,
      'same-age': true,
      'same-units': true,
    });
  });
});
