import { describe, expect, it } from 'vitest';
import { finishedCardOf } from '../../../tests/flow-data/read-cards.ts';
import { boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { completeAndAccurate } from './complete-and-accurate.ts';
import { ranksOf } from './ranks.ts';

function ofColumns(...moves: string[]) {
  const columns = completeAndAccurate([finishedCardOf(cardOf('A', ...moves))], ranksOf(boardOf()));
  return columns.map(({ leftForward, neverReturned }) => [leftForward, neverReturned]);
}

describe('complete and accurate', () => {
  it('is a card that never came back to the column or to an earlier one', () => {
    expect(ofColumns('ready 1', 'dev 2', 'test 3', 'done 4')).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('is no card that came back to it, or to one before it', () => {
    expect(ofColumns('ready 1', 'dev 2', 'test 3', 'dev 4', 'test 5', 'done 6')).toEqual([
      [0, 0],
      [1, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('asks what happened after the first time that the column was left forwards', () => {
    expect(ofColumns('dev 1', 'ready 2', 'test 3', 'done 4')).toEqual([
      [0, 0],
      [1, 1],
      [0, 0],
      [1, 1],
    ]);
  });
});
