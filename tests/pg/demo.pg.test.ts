import { afterAll, expect, test } from 'vitest';
import { authorizeOnBoard } from '#data/authorize.ts';
import { readBeacons } from '#data/beacons/read-beacons.ts';
import { readBoard } from '#data/boards/read-board.ts';
import { inSnapshot, pool, rows } from '#data/database.ts';
import { createDemoBoard } from '#data/demo/create-demo-board.ts';
import { readFlow } from '#data/flow/read-flow.ts';
import { readFlowHistory } from '#data/flow/read-history.ts';
import { demoSeed } from '#domain/demo/simulate.ts';
import { flowReading } from '#domain/flow/flow-reading.ts';
import { WHOLE_FLOW } from '#domain/flow/flow-scope.ts';
import { metricsDocument } from '#domain/flow/metrics-document.ts';
import { ageingWork } from '#domain/flow/scenes/ageing-work.ts';
import { someMember, someWorkspace } from '../support/people.ts';
import { brokenInvariants } from '../support/some-live-board.ts';

const now = Date.parse('2026-11-20T11:52:00Z') * 1000;

async function demoOf(seed: number) {
  const workspaceId = await someWorkspace();
  const admin = await someMember(workspaceId, 'admin');
  const { personId } = admin;
  const board = await createDemoBoard({ workspaceId, personId, now, seed, key: 'HB', zone: 'Europe/Luxembourg' });
  return { workspaceId, admin, ...board };
}

const history = (boardId: string) =>
  rows(
    pool,
    `select e.seq, e.at, e.kind, c.number, f.name as from_name, t.name as to_name
     from ledger_event e
     left join card c on c.id = e.card_id
     left join board_column f on f.id = e.from_column_id
     left join board_column t on t.id = e.column_id
     where e.board_id = $1 order by e.seq`,
    [boardId],
  );

afterAll(async () => {
  expect(await brokenInvariants()).toEqual([]);
  await pool.end();
});

test('the same seed and instant give the same history', async () => {
  const [one, other] = [await demoOf(demoSeed), await demoOf(demoSeed)];
  expect(await history(one.id)).toEqual(await history(other.id));
  expect(await history((await demoOf(8)).id)).not.toEqual(await history(one.id));
});

test('it ends before now, with Test over its limit and something blocked', async () => {
  const demo = await demoOf(demoSeed);
  const access = await authorizeOnBoard(demo.admin, demo.id, 'flow:read');
  const view = await readBoard(access);
  const columns = view.configuration.columns.filter(({ name }) => name === 'Test').map(({ id }) => id);
  const inTest = view.cards.filter(({ columnId }) => columnId !== null && columns.includes(columnId));
  expect(inTest.length).toBeGreaterThan(4);
  expect(view.cards.some(({ blocks }) => blocks.some(({ reason }) => reason === 'waiting for SMTP relay'))).toBe(true);
  const [last] = await rows<{ late: boolean }>(
    pool,
    'select max(at) > $2 as late from ledger_event where board_id = $1',
    [demo.id, '2026-11-20T11:52:00Z'],
  );
  expect(last?.late).toBe(false);
});

test('its testers are the constraint, and its figures say so', async () => {
  const demo = await demoOf(demoSeed);
  const found = await inSnapshot((connection) =>
    readFlowHistory(connection, { workspaceId: demo.workspaceId, boardId: demo.id }, now),
  );
  if (!found) throw new Error('the demo has no points');
  const document = metricsDocument(found, now, { window: 90 });
  expect(document.finished).toBeGreaterThan(50);
  const test = found.board.columns.find(({ name, half }) => name.startsWith('Test') && half === 'in-progress');
  expect(document.constraint).toMatchObject({ stage: test?.id, label: expect.stringMatching(/strong|likely/) });
});

test('the five things that it offers can be tried on it', async () => {
  const demo = await demoOf(demoSeed);
  const start = await readBeacons(await authorizeOnBoard(demo.admin, demo.id, 'board:read'));
  expect(start).toMatchObject({ isDemo: true, hasSetLimit: false, setting: { done: [], isDismissed: false } });
  expect(start.places).toMatchObject({
    finish: { from: 'Test · done', to: 'Ready to deliver' },
    pull: { from: 'Analysis · done', to: 'Design & development' },
  });
  expect(start.limitChangesMs.length).toBeGreaterThanOrEqual(2);
  const flow = await readFlow(await authorizeOnBoard(demo.admin, demo.id, 'flow:read'), { at: now, days: 90 });
  if (!flow) throw new Error('the demo has no points');
  const ageing = ageingWork(flowReading(flow.history, flow.asOf, { ...WHOLE_FLOW, days: 90 }));
  expect(ageing.marks.dots.filter(({ isOver }) => isOver)).toHaveLength(1);
});
