import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { boardOf, cardOf, column } from '../../../../tests/flow-data/small-history.ts';
import { cycleTimeDays } from '../cycle-time.ts';
import { finishedCards } from '../finished-cards.ts';
import { leadTimeDays } from '../lead-time.ts';
import { ACTIONABLE_AGILE } from './actionable-agile.ts';
import { GOLDEN_MOVES, goldenReadings } from './golden-card.ts';
import { OURS } from './ours.ts';
import { READINGS_OF_OTHERS } from './readings-of-others.ts';
import { trueStays } from './true-stays.ts';

/** FLOW 3.18. Day n of the card is the noon of 1 January plus n days; work starts in Dev. */
const day = (n: number) => String(n + 1);
const board = boardOf({
  columns: [
    column('Backlog', 'queue'),
    column('Ready', 'queue'),
    column('Dev', 'active'),
    column('Review', 'active'),
    column('Test', 'active'),
    column('Done', 'done'),
  ],
  commitmentColumnId: 'Dev',
  doneColumnId: 'Done',
});
const moves = GOLDEN_MOVES.map(({ to, day }) => [to, day] as const);
const reading = readingOf([cardOf('golden', ...moves.map(([to, n]) => `${to} ${day(n)}`))], '31', board);
const [card] = finishedCards(reading);
if (card === undefined) throw new Error('the golden card is not finished');
const days = (lengths: readonly number[]) => lengths.map((length) => length / 86_400_000_000);
const cycleTime = (id: string) => {
  const time = [OURS, ...READINGS_OF_OTHERS].find((other) => other.id === id)?.read(card, reading);
  return (time?.elapsed ?? Number.NaN) / 86_400_000_000;
};

describe('the golden card', () => {
  it('took 16 days from creation to its last finish', () => {
    expect(days([card.finishedAt - card.createdAt])).toEqual([16]);
    expect(leadTimeDays(card, reading.calendar)).toBe(17);
  });

  it.each([
    ['ours', 13],
    ['lighthouse', 9],
    ['azure-devops', 2],
    ['jira-control-chart', 11],
    ['actionable-agile', 13],
    ['gitlab', 11],
    ['gitlab-first-to-last', 13],
  ])('has by the reading %s a cycle time of %i elapsed days', (id, expected) => {
    expect(cycleTime(id)).toBe(expected);
  });

  it('has one inclusive day more than elapsed days, from noon to noon', () => {
    expect(cycleTimeDays(card, reading.calendar)).toBe(14);
    expect(OURS.read(card, reading)?.days).toBe(14);
  });

  it('really was in its columns for 2, 1, 5, 3, 3 and 2 days', () => {
    expect(days(trueStays(card, reading.ranks, card.finishedAt))).toEqual([2, 1, 5, 3, 3, 2]);
  });

  it('was in Dev for 12 days, in Review for none and in Test for 1 where a back-move erases', () => {
    expect(days(ACTIONABLE_AGILE.read(card, reading)?.columns ?? [])).toEqual([2, 1, 12, 0, 1]);
  });

  it('was in Dev for 12 days, in Review for 4 and in Test for 6 from first entering to last leaving', () => {
    const firstToLast = READINGS_OF_OTHERS.find(({ id }) => id === 'gitlab-first-to-last')?.read(card, reading);
    expect(days(firstToLast?.columns ?? [])).toEqual([2, 1, 12, 4, 6]);
  });

  it('was in Dev, Review and Test on 13 local dates: on each from start to finish but the one that it spent in done', () => {
    // Without a break from day 3 to day 12: 10 dates; from day 14 to day 16: 3.
    expect(READINGS_OF_OTHERS.find(({ id }) => id === 'jira-control-chart')?.read(card, reading)?.days).toBe(10 + 3);
  });

  it('is told on the help page with what every reading makes of it, ours first', () => {
    const { leadDays, cycleDays, readings } = goldenReadings();
    expect([leadDays, cycleDays]).toEqual([17, 14]);
    expect(readings.map(({ elapsedDays }) => elapsedDays)).toEqual([13, 11, 2, 13, 9, 11, 13]);
  });
});
