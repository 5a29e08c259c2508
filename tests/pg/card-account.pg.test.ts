import { afterAll, expect, test } from 'vitest';
import { authorizeOnBoard, type BoardAccess } from '#data/authorize.ts';
import { blockCard } from '#data/cards/block-card.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { readCardAccount } from '#data/cards/read-card-account.ts';
import { voidCard } from '#data/cards/restore-card.ts';
import { inSnapshot, pool, rows } from '#data/database.ts';
import { createDemoBoard } from '#data/demo/create-demo-board.ts';
import { readFlowHistory } from '#data/flow/read-history.ts';
import { Refused } from '#data/refused.ts';
import { demoSeed } from '#domain/demo/simulate.ts';
import { accountSummary } from '#domain/flow/account/account-summary.ts';
import { cardAccount } from '#domain/flow/account/card-account.ts';
import { columnFullness } from '#domain/flow/account/column-fullness.ts';
import { flowReading } from '#domain/flow/flow-reading.ts';
import type { AccountParts } from '#domain/schemas/card-account.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { Chance } from '../faults/random.ts';
import { someMember, someWorkspace } from '../support/people.ts';
import { doSomething } from '../support/random-commands.ts';
import { command, someLiveBoard } from '../support/some-live-board.ts';

afterAll(async () => {
  await pool.end();
});

const sum = (parts: AccountParts) => parts.reduce((total, { micros }) => total + micros, 0);

const micros = (text: string) => {
  const [, second = '', fraction = ''] = /^(.*?)(?:\.(\d+))?Z$/.exec(text) ?? [];
  return Date.parse(`${second}Z`) * 1000 + Number(fraction.padEnd(6, '0'));
};

async function demo() {
  const workspaceId = await someWorkspace();
  const admin = await someMember(workspaceId, 'admin');
  const now = Date.parse('2026-11-20T11:52:00Z') * 1000;
  const asked = { workspaceId, personId: admin.personId, now, seed: demoSeed, key: 'HB', zone: 'Europe/Luxembourg' };
  const { id } = await createDemoBoard(asked);
  return authorizeOnBoard(admin, id, 'flow:read');
}

const numbersOf = async ({ boardId }: BoardAccess) =>
  (await rows<{ number: number }>(pool, 'select number from card where board_id = $1 order by number', [boardId])).map(
    ({ number }) => number,
  );

async function expectsToAddUp(access: BoardAccess<'flow:read'>, number: number) {
  const account = await readCardAccount(access, number);
  expect(account.total).toBe(micros(account.to) - micros(account.from));
  expect(sum(account.parts)).toBe(account.total);
  expect(account.days.reduce((total, { parts }) => total + sum(parts), 0)).toBe(account.total);
  const end = account.intervals.reduce((at, interval) => {
    expect(micros(interval.from)).toBe(at);
    return at + interval.micros;
  }, micros(account.from));
  expect(end).toBe(micros(account.to));
  return account;
}

test('the account of each card of ninety days adds up, and is the one that the whole history gives', async () => {
  const access = await demo();
  const now = Date.now() * 1000;
  const history = await inSnapshot((connection) => readFlowHistory(connection, access, now));
  if (!history) throw new Error('the demo has no flow');
  const reading = flowReading(history, now);
  const fullness = columnFullness(reading);
  const ends = new Set<string>();
  for (const number of await numbersOf(access)) {
    const account = await expectsToAddUp(access, number);
    ends.add(account.end);
    const card = reading.cards.find(({ id }) => id === `HB-${number}`);
    if (!card) throw new Error(`no card ${number}`);
    const whole = accountSummary(cardAccount(card, reading, fullness), card);
    if (account.end === 'open') continue;
    expect(account.total).toBe(whole.total);
    expect(Object.fromEntries(account.parts.map(({ part, micros: time }) => [part, time]))).toEqual(
      Object.fromEntries(Object.entries(whole.parts).filter(([, time]) => time > 0)),
    );
  }
  expect(ends).toContain('finished');
  expect(ends).toContain('open');
});

test('accounts add up whatever has happened to a board', async () => {
  const board = await someLiveBoard(['Ready', 'Doing', 'Test', 'Done']);
  const chance = new Chance(7);
  for (let n = 0; n < 6; n += 1) await board.add(`Card ${n}`);
  for (let n = 0; n < 100; n += 1) await doSomething(board, chance);
  const access = await board.access('flow:read');
  let measured = 0;
  for (const number of await numbersOf(access)) {
    try {
      await expectsToAddUp(access, number);
      measured += 1;
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal.refusal !== 'nothing-to-measure') throw error;
    }
  }
  expect(measured).toBeGreaterThan(3);
});

test('an unfinished card has an account so far, with what blocks it now', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('One');
  const [, doing] = board.columns as [ColumnId, ColumnId];
  await moveCard(await board.access('card:move'), command('move'), { cardId: card.id, toColumnId: doing });
  await blockCard(await board.access('card:block'), command('block'), card.id, { category: 'other', reason: 'No key' });
  const account = await readCardAccount(await board.access('flow:read'), card.id);
  expect(account.end).toBe('open');
  expect(account.intervals.map(({ part, column, reason }) => [part, column, reason])).toEqual([
    ['queue', 'Ready', null],
    ['worked', 'Doing', null],
    ['blocked', 'Doing', 'No key'],
  ]);
  expect(account.blockedByReason.map(({ reason }) => reason)).toEqual(['No key']);
});

test('a void card has no account, and a card that is not there is not found', async () => {
  const board = await someLiveBoard();
  const { card } = await board.add('One');
  await voidCard(await board.access('card:void'), command('void'), card.id, { void: true, reason: 'A double.' });
  const access = await board.access('flow:read');
  await expect(readCardAccount(access, card.id)).rejects.toMatchObject({ refusal: { refusal: 'nothing-to-measure' } });
  await expect(readCardAccount(access, 99)).rejects.toMatchObject({ refusal: { refusal: 'not-found' } });
});
