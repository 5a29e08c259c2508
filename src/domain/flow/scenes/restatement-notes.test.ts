import { expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { restatementNotes } from './restatement-notes.ts';

const cards = [cardOf('A', 'ready 2', 'dev 4')];
const board = boardOf({
  restatements: [
    { at: at('1'), by: 'done' },
    { at: at('5'), by: 'order' },
    { at: at('8'), by: 'commitment' },
  ],
});

it('tells of each change within the days shown that restates what came before it', () => {
  expect(restatementNotes(readingOf(cards, '9', board))).toEqual([
    'History before 2024-01-05 is restated by another order of the stages, made that day.',
    'History before 2024-01-08 is restated by another commitment point, made that day.',
  ]);
});

it('tells of a change at the very instant of the reading', () => {
  expect(restatementNotes(readingOf(cards, '5', board))).toHaveLength(1);
});

it('says nothing of a change that is still to come, or of a board without history', () => {
  expect(restatementNotes(readingOf(cards, '4', board))).toEqual([]);
  expect(restatementNotes(readingOf([], '9', board))).toEqual([]);
});
