import { expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, cardOf, historyOf } from '../../../tests/flow-data/small-history.ts';
import { flowReading } from './flow-reading.ts';
import { WHOLE_FLOW } from './flow-scope.ts';

const idsIn = (asOf: string, days: number, ...cards: ReturnType<typeof cardOf>[]) =>
  flowReading(historyOf(cards), at(asOf), { ...WHOLE_FLOW, days }).cards.map((card) => card.id);

it('a range of days holds what was closed in it, from its first instant on, and whatever is open', () => {
  const cards = [
    cardOf('before', 'dev 1', 'done 26 23:59'),
    cardOf('first', 'dev 1', 'done 27 00:00'),
    cardOf('open', 'dev 1'),
    cardOf('dropped', 'dev 1', 'wontdo 3'),
  ];
  expect(idsIn('31', 5, ...cards)).toEqual(['first', 'open']);
});

it('the last step of a card may lie at the very instant of the reading', () => {
  const card = cardOf('A', 'dev 1', 'done 31 12:00');
  expect(readingOf([card], '31 12:00').cards[0]?.lastStepAt).toBe(at('31 12:00'));
  expect(readingOf([card], '31 11:59').cards[0]?.lastStepAt).toBe(at('1'));
});
