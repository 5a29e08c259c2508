import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partAt } from '../../../../tests/flow-data/part-at.ts';
import { randomHistory, randomInstant } from '../../../../tests/flow-data/random-history.ts';
import { randomSplitHistory } from '../../../../tests/flow-data/random-split-history.ts';
import { blockedTime } from '../blocked-time.ts';
import { finishedCards } from '../finished-cards.ts';
import { flowEfficiency } from '../flow-efficiency.ts';
import { flowReading } from '../flow-reading.ts';
import type { FlowHistory, Micros } from '../history.ts';
import { coverage } from '../intervals.ts';
import { accountByDay } from './account-by-day.ts';
import { totalsOf } from './account-interval.ts';
import { accountSummary } from './account-summary.ts';
import { cardAccount } from './card-account.ts';
import { columnFullness } from './column-fullness.ts';
import { clipped } from './interval-lists.ts';

const histories = fc.oneof(randomHistory, randomSplitHistory);
const sum = (lengths: Iterable<Micros>) => [...lengths].reduce((total, length) => total + length, 0);

function accountsOf(history: FlowHistory, asOf: Micros) {
  const reading = flowReading(history, asOf);
  const fullness = columnFullness(reading);
  const accounts = reading.cards.map((card) => ({ card, account: cardAccount(card, reading, fullness) }));
  return { reading, accounts };
}

it('the intervals of an account follow each other without gaps and add up to it, to the microsecond', () => {
  fc.assert(
    fc.property(histories, randomInstant, (history, asOf) => {
      for (const { account } of accountsOf(history, asOf).accounts) {
        const ends = account.intervals.map(({ to }) => to);
        expect(account.intervals.map(({ from }) => from)).toEqual([account.from, ...ends].slice(0, ends.length));
        expect(ends.at(-1) ?? account.from).toBe(account.to);
        expect(account.intervals.every(({ from, to }) => from < to)).toBe(true);
        expect(sum(Object.values(totalsOf(account.intervals)))).toBe(account.to - account.from);
      }
    }),
  );
});

it('each interval has the part that the board shows at its beginning, in its middle and at its last instant', () => {
  fc.assert(
    fc.property(histories, randomInstant, (history, asOf) => {
      const { reading, accounts } = accountsOf(history, asOf);
      for (const { card, account } of accounts) {
        for (const { from, to, part } of account.intervals) {
          const instants = [from, Math.floor((from + to) / 2), to - 1];
          expect(instants.map((at) => partAt(card, reading, at))).toEqual([part, part, part]);
        }
      }
    }),
  );
});

it('the days of an account add up to the whole and to each part, in every zone', () => {
  fc.assert(
    fc.property(histories, randomInstant, (history, asOf) => {
      const { reading, accounts } = accountsOf(history, asOf);
      for (const { account } of accounts) {
        const days = accountByDay(account, reading.calendar);
        expect(sum(days.flatMap(({ totals }) => Object.values(totals)))).toBe(account.to - account.from);
        const whole = Object.entries(totalsOf(account.intervals));
        const added = whole.map(([part]) => [part, sum(days.map(({ totals }) => totals[part as keyof typeof totals]))]);
        expect(added).toEqual(whole);
        expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort((a, b) => a - b));
      }
    }),
  );
});

it('blocked time is the union of the blocks within the account, less time unplaced and set aside', () => {
  fc.assert(
    fc.property(histories, randomInstant, (history, asOf) => {
      for (const { card, account } of accountsOf(history, asOf).accounts) {
        const outside = account.intervals.filter(({ part }) => part === 'unplaced' || part === 'set-aside');
        const outsideBlocked = outside.map(({ from, to }) => coverage(card.blocked, from, to));
        const within = coverage(card.blocked, account.from, account.to);
        const { parts, blockedByReason } = accountSummary(account, card);
        expect(parts.blocked).toBe(within - sum(outsideBlocked));
        expect(sum(blockedByReason.map(({ time }) => time))).toBeGreaterThanOrEqual(parts.blocked);
        for (const { time } of blockedByReason) expect(time).toBeLessThanOrEqual(parts.blocked);
      }
    }),
  );
});

it('from start to finish, work in the accounts is the active time of flow efficiency', () => {
  fc.assert(
    fc.property(histories, randomInstant, (history, asOf) => {
      const { reading, accounts } = accountsOf(history, asOf);
      const finished = finishedCards(reading);
      const worked = finished.map((card) => {
        const own = accounts.find((other) => other.card.id === card.id)?.account.intervals ?? [];
        return totalsOf(clipped(own, card.startedAt, card.finishedAt)).worked;
      });
      expect(sum(worked)).toBe(flowEfficiency(finished, reading.board.columns).active);
      expect(blockedTime(finished, asOf).cycle).toBeGreaterThanOrEqual(sum(worked));
    }),
  );
});

it('the account as of an instant is that of the ledger cut there', () => {
  fc.assert(
    fc.property(randomSplitHistory, randomInstant, (history, asOf) => {
      const columns = history.board.columns.map((column) => ({
        ...column,
        kindHistory: column.kindHistory.filter(({ from }) => from <= asOf),
        limitHistory: column.limitHistory.filter(({ from }) => from <= asOf),
      }));
      const cards = history.cards.map((card) => ({ ...card, steps: card.steps.filter((step) => step.at <= asOf) }));
      const cut = { board: { ...history.board, columns }, cards };
      expect(accountsOf(cut, asOf).accounts.map(({ account }) => account)).toEqual(
        accountsOf(history, asOf).accounts.map(({ account }) => account),
      );
    }),
  );
});
