import 'server-only';
import type { BoardAccess, LentAccess } from '#data/authorize.ts';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { rows } from '#data/database.ts';
import { configurationEvent } from '#data/ledger/new-event.ts';
import { type BoardRole, mayGrantBoardRole } from '#domain/permissions.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { PersonId } from '#domain/schemas/ids.ts';

const put = `
insert into board_member (workspace_id, board_id, person_id, role)
select workspace_id, $2, person_id, $4
from workspace_member
where workspace_id = $1 and person_id = $3
on conflict (workspace_id, board_id, person_id) do update
set role = excluded.role
returning person_id`;
const take = `
delete from board_member
where workspace_id = $1 and board_id = $2 and person_id = $3
returning role`;
const roleNow = `
select role
from board_member
where workspace_id = $1 and board_id = $2 and person_id = $3`;

const of = (board: LockedBoard, personId: PersonId) => [board.workspaceId, board.boardId, personId];
const noSuchMember = refuse('not-found', 'There is no such person here.', { field: 'person' });

/** Nobody gives, changes or takes a role above their own. */
const ceiling = (access: LentAccess<'member:manage'>, role: BoardRole): Refusal | undefined =>
  mayGrantBoardRole(access.grant, role)
    ? undefined
    : refuse('role-too-high', 'This role is above your own.', { field: 'role' });

/** Gives someone of the workspace a role on the board, as an event of the board. */
export async function setMember(
  access: LentAccess<'member:manage'>,
  command: Command,
  personId: PersonId,
  role: BoardRole,
): Promise<{ seq: number }> {
  return runBoardCommand(access, command, async (board) => {
    const [now] = await rows<{ role: BoardRole }>(board.connection, roleNow, of(board, personId));
    const tooHigh = ceiling(access, role) ?? (now && ceiling(access, now.role));
    if (tooHigh) return tooHigh;
    const given = await rows(board.connection, put, [...of(board, personId), role]);
    if (given.length === 0) return noSuchMember;
    const events = [configurationEvent({ kind: 'member-set', detail: { personId, role } }, 1)];
    return { events, answer: (appended) => ({ seq: appended.at(-1)?.seq ?? board.seq }) };
  });
}

/** Takes someone's role on the board away; pages, API and streams end for them within two seconds. */
export async function removeMember(
  access: BoardAccess<'member:manage'>,
  command: Command,
  personId: PersonId,
): Promise<{ seq: number }> {
  return runBoardCommand(access, command, async (board) => {
    const [now] = await rows<{ role: BoardRole }>(board.connection, roleNow, of(board, personId));
    if (!now) return noSuchMember;
    const tooHigh = ceiling(access, now.role);
    if (tooHigh) return tooHigh;
    await rows(board.connection, take, of(board, personId));
    const events = [configurationEvent({ kind: 'member-removed', detail: { personId } }, 1)];
    return { events, answer: (appended) => ({ seq: appended.at(-1)?.seq ?? board.seq }) };
  });
}
