import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { hub } from '#data/events/hub.ts';
import type { Refused } from '#data/refused.ts';
import { actorOf } from '#data/session.ts';
import type { WorkspaceAbility } from '#domain/permissions.ts';
import type { Operation } from '../../src/app/api/v1/_door/operation.ts';
import { readBoard } from '../../src/app/api/v1/_door/operations/boards.ts';
import { operations } from '../../src/app/api/v1/_door/operations/table.ts';
import { type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';
import { everyActor, type Level, levels, type TestActor } from './api/support/actors.ts';
import { ask } from './api/support/answer.ts';
import { credentialHeaders, request } from './api/support/ask.ts';
import { type ExpectedRule, expectedRules } from './api/support/expected-rules.ts';
import { samples } from './api/support/samples.ts';

type Outcome = 'who are you' | 'nothing here' | 'not allowed' | 'let in';

let board: LiveBoard;
let actors: TestActor[];

beforeAll(async () => {
  board = await someLiveBoard();
  actors = await everyActor(board);
});
afterAll(async () => {
  hub.close();
  await pool.end();
});

function expectedOutcome(rule: ExpectedRule, actor: TestActor): Outcome {
  if (rule.scope === 'public') return 'let in';
  const level = rule.scope === 'board' ? actor.onBoard : actor.inWorkspace;
  if (level === 'nobody') return 'who are you';
  if (level === 'stranger') return 'nothing here';
  const isEnough = levels.indexOf(level) >= levels.indexOf(rule.least);
  return isEnough && !(rule.writes && actor.readsOnly) ? 'let in' : 'not allowed';
}

/** Let in is who gets past the rule: the answer is then a success, or a refusal by the board's own state. */
async function outcome(response: Response): Promise<Outcome | string> {
  if (response.ok) {
    await response.body?.cancel();
    return 'let in';
  }
  const { code } = (await response.json()) as { code: string };
  if (response.status === 401) return 'who are you';
  if (response.status === 404) return 'nothing here';
  if (code === 'not-allowed') return 'not allowed';
  return response.status === 409 || code === 'not-yours' ? 'let in' : `${response.status} ${code}`;
}

const eventsOf = async () =>
  (await rows<{ count: number }>(pool, 'select count(*)::int as count from ledger_event'))[0];

async function cell(operation: Operation, actor: TestActor): Promise<void> {
  const sample = await samples[operation.id]?.(board, actor.credentials);
  const before = await eventsOf();
  const response = await request(operation, { ...sample, as: actor.credentials });
  const expected = expectedOutcome(expectedRules[operation.id] as ExpectedRule, actor);
  expect.soft(await outcome(response), `${actor.name} asks ${operation.id}`).toBe(expected);
  if (expected !== 'let in') expect.soft(await eventsOf(), `${actor.name} changed something`).toEqual(before);
}

test('each operation has an expected rule and a sample request, and no rule or sample is left over', () => {
  const ids = operations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(Object.keys(expectedRules))).toEqual(new Set(ids));
  expect(new Set(Object.keys(samples))).toEqual(new Set(ids));
});

describe.each(operations.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  test('lets in exactly those whom its rule names', async () => {
    for (const actor of actors) await cell(operation, actor);
  });
});

const readAbilities = ['board:read', 'flow:read', 'ledger:read'];
const abilitiesOf: Record<string, string[]> = {
  viewer: [...readAbilities, 'view:keep'],
  member: ['card:archive', 'card:block', 'card:comment', 'card:create', 'card:edit', 'card:move', 'view:share'],
  'product-owner': ['card:void'],
  admin: ['board:configure', 'limit:override', 'member:manage', 'wall:manage'],
};

test('the board tells everybody what they can do there, and nothing more', async () => {
  for (const { name, credentials, onBoard, readsOnly } of actors) {
    const mine = levels.slice(0, levels.indexOf(onBoard) + 1);
    if (!mine.includes('viewer')) continue;
    const { abilities } = await ask(readBoard, { as: credentials, params: { board: board.id } });
    const theirs = readsOnly ? readAbilities : mine.flatMap((level) => abilitiesOf[level] ?? []);
    expect([name, new Set(abilities)]).toEqual([name, new Set(theirs)]);
  }
});

const leastInWorkspace: Record<WorkspaceAbility, Level> = {
  'workspace:read': 'member',
  'inbox:keep': 'member',
  'board:create': 'admin',
  'board:import': 'admin',
  'workspace:manage': 'admin',
};

test('in their workspace everybody can do what their role there says, and nothing more', async () => {
  for (const { name, credentials, inWorkspace, readsOnly } of actors) {
    const actor = await actorOf(new Headers(await credentialHeaders(credentials)));
    expect([name, actor === undefined]).toEqual([name, inWorkspace === 'nobody']);
    if (!actor) continue;
    for (const [ability, least] of Object.entries(leastInWorkspace) as [WorkspaceAbility, Level][]) {
      const asked = authorizeInWorkspace(actor, ability).then(
        () => 'let in',
        (error: Refused) => error.refusal.refusal,
      );
      const isEnough =
        levels.indexOf(inWorkspace) >= levels.indexOf(least) && !(readsOnly && ability !== 'workspace:read');
      const expected = inWorkspace === 'stranger' ? 'not-found' : isEnough ? 'let in' : 'not-allowed';
      expect([name, ability, await asked]).toEqual([name, ability, expected]);
    }
  }
});
