import { expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, block, cardOf } from '../../../tests/flow-data/small-history.ts';
import { blockedTime } from './blocked-time.ts';

const DAY = 86_400_000_000;

it('reasons that overlap count each for itself and once in the total; the most comes first', () => {
  const blocks = [block('2', '4', 'env'), block('3', '6', 'vendor'), block('3', '5', 'vendor')];
  const { cards } = readingOf([{ ...cardOf('A', 'dev 1', 'done 9'), blocks }]);
  expect(blockedTime(cards, at('31'))).toEqual({
    total: 4 * DAY,
    cycle: 8 * DAY,
    byReason: [
      { reason: 'vendor', time: 3 * DAY, cards: 1 },
      { reason: 'env', time: 2 * DAY, cards: 1 },
    ],
  });
});

it('blocks before the start and after the finish do not count', () => {
  const blocks = [block('1', '2'), block('8', '9')];
  const { cards } = readingOf([{ ...cardOf('A', 'backlog 1', 'dev 3', 'done 5'), blocks }]);
  expect(blockedTime(cards, at('31'))).toMatchObject({ total: 0, byReason: [] });
});

it('an open block of a card in progress counts until the reading', () => {
  const { cards } = readingOf([{ ...cardOf('A', 'dev 1'), blocks: [block('2', null)] }], '5');
  expect(blockedTime(cards, at('5'))).toMatchObject({ total: 3 * DAY, cycle: 4 * DAY });
});
