import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../../tests/flow-data/small-history.ts';
import { movesGrid } from './moves-grid.ts';
import { plainSentence } from './plain-sentence.ts';

const cards = [
  cardOf('A', 'dev 1', 'test 2', 'dev 3', 'test 4', 'dev 5', 'test 6', 'done 7'),
  cardOf('B', 'dev 1', 'ready 2', '@archived 3'),
  cardOf('C', 'done 1', 'released 2', 'wontdo 3'),
];

describe('the grid of moves', () => {
  it('names the biggest way back', () => {
    expect(plainSentence(movesGrid(readingOf(cards)).sentence)).toBe(
      '3 of 10 moves (30 %) went back; most from test to dev, 2 times.',
    );
    expect(plainSentence(movesGrid(readingOf([cardOf('A', 'dev 1', 'done 2')])).sentence)).toBe(
      'No card moved back in 1 move.',
    );
  });

  it('has the board’s stages in their order and then where cards went off it; out of the flow is not back', () => {
    const { places, cells } = movesGrid(readingOf(cards)).marks;
    expect(places.map((place) => place.name)).toEqual([
      'backlog',
      'ready',
      'dev',
      'test',
      'done',
      'released',
      'wontdo',
      'Archived',
    ]);
    expect(cells.map(({ from, to, count, isBackward }) => [from, to, count, isBackward])).toEqual([
      [1, 7, 1, false],
      [2, 1, 1, true],
      [2, 3, 3, false],
      [3, 2, 2, true],
      [3, 4, 1, false],
      [4, 5, 1, false],
      [5, 6, 1, false],
    ]);
  });

  it('counts the way to the very first stage as back', () => {
    expect(movesGrid(readingOf([cardOf('A', 'dev 1', 'backlog 2')])).marks.cells).toEqual([
      { from: 2, to: 0, count: 1, isBackward: true },
    ]);
  });

  it('says what it needs', () => {
    expect(plainSentence(movesGrid(readingOf([cardOf('A', 'dev 1')])).sentence)).toBe('Needs one move, has none.');
  });
});
