import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, cardOf } from '../../../../tests/flow-data/small-history.ts';
import type { CardHistory } from '../history.ts';
import { recentWindow } from './recent-window.ts';

const DAY = 86_400_000_000;

/** So many cards, one finished on each day up to the 30th of January. */
function oneADay(count: number): CardHistory[] {
  const { steps, ...card } = cardOf('A', 'ready 30', 'done 30');
  return Array.from({ length: count }, (_, back) => ({
    ...card,
    id: `A-${back}`,
    createdAt: card.createdAt - back * DAY,
    steps: steps.map((step) => ({ ...step, at: step.at - back * DAY })),
  }));
}

describe('the window in which the constraint of today is looked for', () => {
  it('goes no further back than the range', () => {
    expect(recentWindow(readingOf(oneADay(3), '31'), at('20'))).toBe(at('20'));
  });

  it('goes back 90 days where as many as 500 cards left in them', () => {
    const cards = [1, 2, 3, 4, 5, 6].flatMap(() => oneADay(100));
    expect(recentWindow(readingOf(cards, '31'), Number.NEGATIVE_INFINITY)).toBe(at('31') - 90 * DAY);
  });

  it('goes back to the 500th departure where that is further', () => {
    expect(recentWindow(readingOf(oneADay(700), '31'), Number.NEGATIVE_INFINITY)).toBe(at('30') - 499 * DAY);
  });

  it('has no other beginning than the range where fewer ever left', () => {
    expect(recentWindow(readingOf(oneADay(499), '31'), Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
  });
});
