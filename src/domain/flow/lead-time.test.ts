import { expect, it } from 'vitest';
import { finishedCardOf } from '../../../tests/flow-data/read-cards.ts';
import { at, cardOf } from '../../../tests/flow-data/small-history.ts';
import { calendarOf } from './calendar.ts';
import { leadTimeDays } from './lead-time.ts';

const utc = calendarOf('UTC');

it('lead time counts from creation, both days included', () => {
  const card = { ...cardOf('A', 'backlog 3', 'ready 4', 'done 6'), createdAt: at('2') };
  expect(leadTimeDays(finishedCardOf(card), utc)).toBe(5);
});

it('a date of creation after the first row gives way to the first row', () => {
  const card = { ...cardOf('A', 'backlog 3', 'done 6'), createdAt: at('5') };
  expect(leadTimeDays(finishedCardOf(card), utc)).toBe(4);
});
