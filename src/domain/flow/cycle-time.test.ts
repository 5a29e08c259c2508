import { describe, expect, it } from 'vitest';
import { finishedCardOf } from '../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../tests/flow-data/small-history.ts';
import { calendarOf } from './calendar.ts';
import { cycleTimeDays } from './cycle-time.ts';

const utc = calendarOf('UTC');

function cycleDaysOf(...moves: string[]): number {
  return cycleTimeDays(finishedCardOf(cardOf('A', ...moves)), utc);
}

describe('cycle time', () => {
  it('counts the day of the start and the day of the finish', () => {
    expect(cycleDaysOf('backlog 1', 'ready 2', 'dev 3', 'done 5')).toBe(4);
  });

  it('of a card that went straight from the backlog to done is one day', () => {
    expect(cycleDaysOf('backlog 1', 'done 9')).toBe(1);
  });

  it('begins at the landing when commitment was jumped over', () => {
    expect(cycleDaysOf('backlog 1', 'test 3', 'done 4')).toBe(2);
  });

  it('begins at the jump even if the card later goes back to a column it had jumped over', () => {
    expect(cycleDaysOf('backlog 1', 'test 3', 'dev 6', 'done 10')).toBe(8);
  });

  it('begins at the first row of a card that was made in progress', () => {
    expect(cycleDaysOf('dev 3', 'done 4')).toBe(2);
  });

  it('goes on through a move back inside the WIP zone', () => {
    expect(cycleDaysOf('ready 1', 'test 2', 'ready 4', 'done 8')).toBe(8);
  });

  it('goes on while a card is set aside and brought back', () => {
    expect(cycleDaysOf('ready 1', '@away 3', 'dev 6', 'done 8')).toBe(8);
    expect(cycleDaysOf('ready 1', 'wontdo 3', 'dev 6', 'done 8')).toBe(8);
  });
});
