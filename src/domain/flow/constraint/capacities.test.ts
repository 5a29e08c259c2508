import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf, column } from '../../../../tests/flow-data/small-history.ts';
import type { CardHistory } from '../history.ts';
import { capacitiesOf } from './capacities.ts';
import { changesWithin } from './changes.ts';
import { spansOf } from './spans.ts';
import type { Stage } from './stages.ts';

const dev: Stage = { column: 2, buffer: [1], next: 3 };

/** The capacity of dev at the end of [1st, 11th). */
function capacityOfDev(cards: CardHistory[], board = boardOf()): number {
  const reading = readingOf(cards, '11', board);
  const capacities = capacitiesOf(reading, [dev], spansOf(changesWithin(reading, at('1'), at('11'))));
  return capacities(dev, at('11'), new Int32Array(board.columns.length));
}

describe('the capacity of a column', () => {
  it('without a limit is the count that it held or exceeded for 20 % of the time', () => {
    expect(capacityOfDev([cardOf('A', 'dev 1'), cardOf('B', 'dev 3'), cardOf('C', 'dev 9')])).toBe(3);
    expect(capacityOfDev([cardOf('A', 'dev 1'), cardOf('B', 'dev 3'), cardOf('C', 'dev 9 13:00')])).toBe(2);
  });

  it('is at least 1', () => {
    expect(capacityOfDev([])).toBe(1);
  });

  it('is its limit, however many cards it held', () => {
    const columns = boardOf().columns.map((own) => (own.id === 'dev' ? column('dev', 'active', { wipLimit: 2 }) : own));
    const cards = ['A', 'B', 'C'].map((id) => cardOf(id, 'dev 1'));
    expect(capacityOfDev(cards, boardOf({ columns }))).toBe(2);
  });
});
