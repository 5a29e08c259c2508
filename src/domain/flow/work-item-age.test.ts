import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { block, cardOf } from '../../../tests/flow-data/small-history.ts';
import { workItemAge } from './work-item-age.ts';

const HOUR = 3_600_000_000;

describe('the age of a card in progress', () => {
  it('counts from its start, today included, the oldest card first', () => {
    const cards = [cardOf('A', 'ready 5'), cardOf('B', 'backlog 1', 'ready 2', 'dev 4')];
    const ages = workItemAge(readingOf(cards, '6 18:00')).map((card) => [card.id, card.ageDays, card.inColumn / HOUR]);
    expect(ages).toEqual([
      ['B', 5, 54],
      ['A', 2, 30],
    ]);
  });

  it('goes on while the card was away', () => {
    expect(workItemAge(readingOf([cardOf('A', 'ready 1', '@away 4', 'dev 12')], '20'))).toMatchObject([
      { ageDays: 20 },
    ]);
  });

  it('is that of no card that is done, set aside or not committed to', () => {
    const cards = [cardOf('A', 'backlog 1'), cardOf('B', 'dev 1', 'done 2'), cardOf('C', 'dev 1', '@archived 2')];
    expect(workItemAge(readingOf([...cards, cardOf('D', 'dev 1', 'wontdo 2')], '20'))).toEqual([]);
  });
});

describe('the blocked time of a card in progress', () => {
  it('counts from its start, overlaps once, and open blocks until now', () => {
    const blocks = [block('1', '3'), block('2 12:00', '3 00:00', 'env'), block('4 06:00', null)];
    const card = { ...cardOf('A', 'backlog 1', 'ready 2'), blocks };
    expect(workItemAge(readingOf([card], '4 18:00'))).toMatchObject([{ isBlocked: true, blocked: 36 * HOUR }]);
  });

  it('that will end only later reads as open now', () => {
    const card = { ...cardOf('A', 'ready 2'), blocks: [block('3', '9')] };
    expect(workItemAge(readingOf([card], '4'))).toMatchObject([{ isBlocked: true, blocked: 24 * HOUR }]);
  });

  it('that ends at this very instant is over', () => {
    const card = { ...cardOf('A', 'ready 2'), blocks: [block('3', '4')] };
    expect(workItemAge(readingOf([card], '4'))).toMatchObject([{ isBlocked: false, blocked: 24 * HOUR }]);
  });

  it('that begins at this very instant blocks, without any time yet', () => {
    const card = { ...cardOf('A', 'ready 2'), blocks: [block('4', null)] };
    expect(workItemAge(readingOf([card], '4'))).toMatchObject([{ isBlocked: true, blocked: 0 }]);
  });

  it('that begins only later does not exist yet', () => {
    const card = { ...cardOf('A', 'ready 2'), blocks: [block('5', null)] };
    expect(workItemAge(readingOf([card], '4'))).toMatchObject([{ isBlocked: false, blocked: 0 }]);
  });
});
