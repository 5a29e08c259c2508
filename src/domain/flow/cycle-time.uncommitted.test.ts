import { expect, it } from 'vitest';
import { finishedCardOf, readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, cardOf } from '../../../tests/flow-data/small-history.ts';
import { calendarOf } from './calendar.ts';
import { cardsInProgress } from './cards-in-progress.ts';
import { cycleTimeDays } from './cycle-time.ts';

const moves = ['ready 1', 'backlog 3', 'dev 8', 'done 10'];

it('a card moved back across commitment starts at its next crossing, and keeps its first', () => {
  const card = finishedCardOf(cardOf('A', ...moves));
  expect(cycleTimeDays(card, calendarOf('UTC'))).toBe(3);
  expect(card.crossings.first[1]).toBe(at('1'));
  expect(card.moves.uncommitted).toBe(1);
});

it('a card moved back across commitment is not in progress until it crosses again', () => {
  const inProgress = (asOf: string) => cardsInProgress(readingOf([cardOf('A', ...moves)], asOf)).length;
  expect([inProgress('2'), inProgress('3'), inProgress('9'), inProgress('10')]).toEqual([1, 0, 1, 0]);
});
