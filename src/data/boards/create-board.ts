import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { reconfigure } from '#data/boards/configure-locked.ts';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { projectConfiguration } from '#data/boards/project-configuration.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { type Connection, inTransaction, rows } from '#data/database.ts';
import { appendEvents, type NewEvent } from '#data/ledger/append.ts';
import { configurationEvent } from '#data/ledger/new-event.ts';
import { Refused, refused } from '#data/refused.ts';
import { templateChanges, typeChanges } from '#domain/configure/board-templates.ts';
import { boardFields } from '#domain/configure/fold.ts';
import { unconfigured } from '#domain/configure/unconfigured.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { CreateBoard } from '#domain/schemas/configuration-commands.ts';
import type { BoardId } from '#domain/schemas/ids.ts';

export type CreatedBoard = { id: BoardId; key: string; seq: number };

const lockWorkspace = `
select id
from workspace
where id = $1
for no key update`;
const readAnswer = `
select request_hash as hash, body
from idempotent_answer
where workspace_id = $1 and scope_id = $1 and key = $2`;
const keepAnswer = `
insert into idempotent_answer (workspace_id, scope_id, key, request_hash, status, body)
values ($1, $1, $2, $3, 200, $4)`;
const insertBoard = `
insert into board (workspace_id, id, key, name, zone, source)
values ($1, $2, $3, $4, $5, $6)
on conflict (workspace_id, key) do nothing
returning id`;

export type NewBoard = { workspaceId: string; key: string; name: string; zone: string; source?: string };

/** Inserts a board without columns and answers it locked, as the start of its history. Refuses a key that is in use. */
export async function insertLockedBoard(connection: Connection, asked: NewBoard): Promise<LockedBoard> {
  const { workspaceId, key, name, zone } = asked;
  const id = randomUUID() as BoardId;
  const values = [workspaceId, id, key, name, zone, asked.source ?? null];
  const inserted = await rows(connection, insertBoard, values);
  if (inserted.length === 0) throw refused('name-taken', `There is a board ${key} already.`, { field: 'key' });
  const configuration = { ...unconfigured(id), key, name, zone };
  return { connection, workspaceId, boardId: id, seq: 0, lastCardNumber: 0, configuration };
}

/** The first event of a board: what it was when it began. */
export const boardCreated = ({ configuration }: LockedBoard): NewEvent =>
  configurationEvent(
    {
      kind: 'board-created',
      detail: {
        key: configuration.key,
        ...Object.fromEntries(boardFields.map((field) => [field, configuration[field]])),
      },
    },
    1,
  );

async function create(
  connection: Connection,
  access: WorkspaceAccess<'board:create'>,
  command: Command,
  asked: CreateBoard,
) {
  const { workspaceId, actor } = access;
  const board = await insertLockedBoard(connection, { workspaceId, ...asked });
  const changes = [...typeChanges(), ...templateChanges(asked.template, randomUUID), ...asked.changes];
  const reconfigured = await reconfigure(board, changes, { mayOverride: true });
  if (isRefusal(reconfigured)) throw new Refused(reconfigured);
  const { configuration, events } = reconfigured;
  await projectConfiguration(connection, workspaceId, configuration);
  const via = actor.kind === 'token' ? ('api' as const) : ('hand' as const);
  const entry = { workspaceId, boardId: board.boardId, actorId: actor.personId, via, commandKey: command.key };
  const numbered = [boardCreated(board), ...events].map((event, index) => ({ ...event, command_ordinal: index + 1 }));
  const appended = await appendEvents(connection, entry, numbered);
  return { id: configuration.id, key: configuration.key, seq: appended.at(-1)?.seq ?? 0 };
}

/** Creates a board from a template and further changes; its own history begins with their events. */
export async function createBoard(
  access: WorkspaceAccess<'board:create'>,
  command: Command,
  asked: CreateBoard,
): Promise<CreatedBoard> {
  const { workspaceId, actor } = access;
  const content = JSON.stringify([actor.personId, command.operation, command.content]);
  const hash = createHash('sha256').update(content).digest();
  return inTransaction(async (connection) => {
    await rows(connection, lockWorkspace, [workspaceId]);
    const [kept] = await rows<{ hash: Buffer; body: CreatedBoard }>(connection, readAnswer, [workspaceId, command.key]);
    if (kept && !kept.hash.equals(hash)) {
      throw refused('idempotency-key-reused', 'This key was used before for a different request.');
    }
    if (kept) return kept.body;
    const created = await create(connection, access, command, asked);
    await rows(connection, keepAnswer, [workspaceId, command.key, hash, JSON.stringify(created)]);
    return created;
  });
}
