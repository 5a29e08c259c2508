import { describe, expect, it } from 'vitest';
import { finishedCardOf, readingOf } from '../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../tests/flow-data/small-history.ts';
import { calendarOf } from './calendar.ts';
import { cycleTimeDays } from './cycle-time.ts';
import { finishedCards } from './finished-cards.ts';

const utc = calendarOf('UTC');

describe('a re-opened card', () => {
  const moves = ['ready 1', 'done 5', 'dev 8', 'done 10'];

  it('keeps its start and is finished by its last move to done: the stay in done is part of it', () => {
    const card = finishedCardOf(cardOf('A', ...moves));
    expect(cycleTimeDays(card, utc)).toBe(10);
    expect(card.moves).toEqual({ backward: 1, reopened: 1, uncommitted: 0 });
  });

  it('is not finished while it is open', () => {
    expect(finishedCards(readingOf([cardOf('A', ...moves)], '9'))).toEqual([]);
  });

  it('was finished earlier as of an instant before it was re-opened', () => {
    expect(cycleTimeDays(finishedCardOf(cardOf('A', ...moves), '7'), utc)).toBe(5);
  });

  it('begins anew when it went back to before commitment', () => {
    const card = finishedCardOf(cardOf('A', 'ready 1', 'done 5', 'backlog 6', 'dev 8', 'done 10'));
    expect(cycleTimeDays(card, utc)).toBe(3);
    expect(card.moves).toEqual({ backward: 1, reopened: 1, uncommitted: 1 });
  });
});

it('moving between two done columns does not re-date the finish', () => {
  const card = finishedCardOf(cardOf('A', 'ready 1', 'done 5', 'released 9', 'done 12'));
  expect(cycleTimeDays(card, utc)).toBe(5);
  expect(card.moves).toEqual({ backward: 1, reopened: 0, uncommitted: 0 });
});

it('a card archived after done stays finished', () => {
  expect(cycleTimeDays(finishedCardOf(cardOf('A', 'ready 1', 'done 4', '@archived 9')), utc)).toBe(4);
});

it('a done card moved to a discard column stays finished', () => {
  expect(cycleTimeDays(finishedCardOf(cardOf('A', 'ready 1', 'done 4', 'wontdo 9')), utc)).toBe(4);
});
