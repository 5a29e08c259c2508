import { expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../tests/flow-data/small-history.ts';
import { arrivals } from './arrivals.ts';
import { wipDiscards } from './wip-discards.ts';

const cards = [
  cardOf('A', 'backlog 1', 'ready 2', 'backlog 3', 'dev 9'),
  cardOf('B', 'dev 2', '@archived 10'),
  cardOf('C', 'backlog 1', '@deleted 2'),
];

it('a card arrives with its last crossing of commitment', () => {
  expect(arrivals(readingOf(cards, '11'), 'week').map((week) => week.count)).toEqual([1, 1]);
});

it('only a card that was committed to departs when it is set aside', () => {
  expect(wipDiscards(readingOf(cards, '11'), 'week').map((week) => week.count)).toEqual([0, 1]);
});
