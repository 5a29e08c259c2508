import { expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { changesWithin } from './changes.ts';
import { spansOf } from './spans.ts';

const DAY = 86_400_000_000;

/** Days from the start, cards in dev and in test, and cards that left dev forwards at the end, of each span. */
function spansBetween(from: string, to: string, cuts: number[], ...cards: ReturnType<typeof cardOf>[]) {
  const changes = changesWithin(readingOf(cards), at(from), at(to));
  return Array.from(spansOf(changes, cuts), (span) => [
    (span.to - span.from) / DAY,
    span.counts[2],
    span.counts[3],
    span.forwardExits[2],
  ]);
}

it('time is cut where a card comes or goes; what happened at its very start lies in no span', () => {
  const cards = [cardOf('A', 'dev 1', 'test 3', 'done 5'), cardOf('B', 'dev 2', 'test 4', 'dev 5')];
  expect(spansBetween('3', '6', [], ...cards)).toEqual([
    [1, 1, 1, 1],
    [1, 0, 2, 0],
    [1, 1, 0, 0],
  ]);
});

it('time is cut at the instants asked for too, each once', () => {
  expect(spansBetween('3', '6', [at('4'), at('4'), at('6')], cardOf('A', 'dev 1'))).toEqual([
    [1, 1, 0, 0],
    [2, 1, 0, 0],
  ]);
});
