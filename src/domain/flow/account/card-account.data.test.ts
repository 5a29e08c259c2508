import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSet } from '../../../../tests/flow-data/load-set.ts';
import { flowReading } from '../flow-reading.ts';
import { coverage } from '../intervals.ts';
import { accountByDay } from './account-by-day.ts';
import { totalsOf } from './account-interval.ts';
import { cardAccount } from './card-account.ts';
import { columnFullness } from './column-fullness.ts';

const DATA = join(import.meta.dirname, '../../../../tests/data');
const sets = ['.', 'nasty', 'worked-examples', 'constraint-boards']
  .flatMap((group) => readdirSync(join(DATA, group)).map((name) => join(group, name)))
  .filter((directory) => existsSync(join(DATA, directory, 'board.json')));
const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);

it.each(sets)('each card of %s has an account that adds up to its lead time, whole and day by day', (directory) => {
  const { history, asOf } = loadSet(join(DATA, directory));
  const reading = flowReading(history, asOf);
  const fullness = columnFullness(reading);
  const wrong = reading.cards.filter((card) => {
    const account = cardAccount(card, reading, fullness);
    const lead = (card.finishedAt ?? card.discardedAt ?? asOf) - card.createdAt;
    const parts = totalsOf(account.intervals);
    const days = accountByDay(account, reading.calendar).flatMap(({ totals }) => Object.values(totals));
    const starts = [card.createdAt, ...account.intervals.map(({ to }) => to)];
    const outside = account.intervals.filter(({ part }) => part === 'unplaced' || part === 'set-aside');
    const blocked =
      coverage(card.blocked, account.from, account.to) -
      sum(outside.map(({ from, to }) => coverage(card.blocked, from, to)));
    return !(
      account.intervals.every(({ from }, index) => from === starts[index]) &&
      sum(Object.values(parts)) === lead &&
      sum(days) === lead &&
      parts.blocked === blocked
    );
  });
  expect(reading.cards.length).toBeGreaterThan(0);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
