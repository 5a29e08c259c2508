import { expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../../tests/flow-data/small-history.ts';
import { littlesLawPart } from './littles-law-part.ts';

const cards = [cardOf('A', 'ready 2', 'done 5')];

it('the last 28 days are there from the day on which the history holds 28 whole days', () => {
  expect(littlesLawPart(readingOf(cards, '29'))).not.toHaveProperty('littles_law_28d');
  expect(littlesLawPart(readingOf(cards, '30')).littles_law_28d).toMatchObject({
    from: '2024-01-02T00:00:00.000Z',
    to: '2024-01-30T00:00:00.000Z',
    arrivals: 1,
    finished: 1,
  });
});

it('all of the history begins with the first placement’s day and ends at the reading', () => {
  expect(littlesLawPart(readingOf(cards, '4')).littles_law_all).toMatchObject({
    from: '2024-01-02T00:00:00.000Z',
    to: '2024-01-04T12:00:00.000Z',
    mean_wip: 2 / 2.5,
    mean_cycle_days: null,
  });
});

it('a board on which nothing was placed has no law', () => {
  expect(littlesLawPart(readingOf([]))).toEqual({ littles_law_all: null });
});

it('a history that begins at the very instant of the reading has no law yet', () => {
  const begun = cardOf('A', 'ready 2 00:00');
  expect(littlesLawPart(readingOf([begun], '2 00:00'))).toEqual({ littles_law_all: null });
  expect(littlesLawPart(readingOf([begun], '2 00:01')).littles_law_all).toMatchObject({ mean_wip: 1 });
});
