import { afterAll, expect, test } from 'vitest';
import { changeConfiguration } from '#data/boards/change-configuration.ts';
import { setMember } from '#data/boards/set-member.ts';
import { pool } from '#data/database.ts';
import { readBoardChanges } from '#data/flow/read-board-changes.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { WorkspaceId } from '#domain/schemas/ids.ts';
import { someMember } from '../support/people.ts';
import { command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';

afterAll(async () => {
  await pool.end();
});

const farAhead = Date.parse('2200-01-01T00:00:00Z') * 1000;

async function limit(board: LiveBoard, maximum: number, reason: string): Promise<void> {
  const [columnId] = board.columns;
  if (columnId === undefined) throw new Error('a live board has columns');
  const changes: ConfigurationChange[] = [
    { do: 'set-limit', scope: 'column', columnIds: [columnId], maximum, mode: 'ask' },
  ];
  const asked = { changes, reason };
  await changeConfiguration(await board.access('board:configure'), command('configure', asked), asked);
}

test('a change of a rule is read with who made it and why', async () => {
  const board = await someLiveBoard();
  await limit(board, 4, 'too much at once');
  const changes = await readBoardChanges(await board.access('flow:read'), farAhead);
  expect(changes[0]).toMatchObject({ kind: 'board-created', who: 'Ada', via: 'hand' });
  expect(changes.at(-1)).toMatchObject({ kind: 'limit-set', who: 'Ada', detail: { reason: 'too much at once' } });
  expect(changes.map(({ seq }) => seq)).toEqual(changes.map(({ seq }) => seq).toSorted((a, b) => a - b));
});

test('nothing after the instant is read, nor who came to the board', async () => {
  const board = await someLiveBoard();
  await limit(board, 4, 'first');
  const before = await readBoardChanges(await board.access('flow:read'), farAhead);
  const until = before.at(-1)?.at ?? 0;
  await limit(board, 5, 'second');
  const { personId } = await someMember(board.admin.workspaceId as WorkspaceId, 'member', 'Gil');
  await setMember(await board.access('member:manage'), command('set-member'), personId, 'viewer');
  expect(await readBoardChanges(await board.access('flow:read'), until)).toEqual(before);
  const all = await readBoardChanges(await board.access('flow:read'), farAhead);
  expect(all).toHaveLength(before.length + 1);
});
