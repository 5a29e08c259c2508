import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BoardAccess, WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { hashOfSecret, newSecret } from '#data/people/secret.ts';
import { notFound, refused } from '#data/refused.ts';
import { type BoardRole, mayGrantBoardRole, type WorkspaceRole } from '#domain/permissions.ts';
import type { InvitationId } from '#domain/schemas/people.ts';

type Manager = WorkspaceAccess<'workspace:manage'> | BoardAccess<'member:manage'>;

const insert = `
insert into invitation (workspace_id, id, token_hash, workspace_role, board_id, board_role, invited_by, expires_at)
values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + interval '7 days')`;

async function invite(by: Manager, workspaceRole: WorkspaceRole, boardRole: BoardRole | null): Promise<string> {
  const secret = newSecret();
  const boardId = 'boardId' in by ? by.boardId : null;
  const id = randomUUID();
  await rows(pool, insert, [by.workspaceId, id, hashOfSecret(secret), workspaceRole, boardId, boardRole, by.personId]);
  return secret;
}

/** Invites one person, whoever has the link, into the workspace. The answer is the only time the secret is seen. */
export const inviteToWorkspace = (by: WorkspaceAccess<'workspace:manage'>, role: WorkspaceRole): Promise<string> =>
  invite(by, role, null);

/** Invites one person onto the board, and into its workspace as a member; never with a higher role than the sender's. */
export async function inviteToBoard(by: BoardAccess<'member:manage'>, role: BoardRole): Promise<string> {
  if (!mayGrantBoardRole(by.grant, role)) {
    throw refused('role-too-high', 'You cannot invite somebody with a higher role than your own.', { field: 'role' });
  }
  return invite(by, 'member', role);
}

export type OpenInvitation = {
  id: InvitationId;
  role: WorkspaceRole | BoardRole;
  sender: string;
  sentAt: string;
  expiresAt: string;
};

const open = `
select
  invitation.id,
  coalesce(invitation.board_role, invitation.workspace_role) as role,
  person.name as sender,
  invitation.created_at as "sentAt",
  invitation.expires_at as "expiresAt"
from invitation
join person on person.id = invitation.invited_by
where invitation.workspace_id = $1
  and invitation.board_id is not distinct from $2
  and invitation.accepted_at is null
  and invitation.revoked_at is null
  and invitation.expires_at > clock_timestamp()
order by invitation.created_at desc`;

/** The invitations to this board, or to this workspace as such, that nobody has used yet. */
export const openInvitations = (by: Manager): Promise<OpenInvitation[]> =>
  rows<OpenInvitation>(pool, open, [by.workspaceId, 'boardId' in by ? by.boardId : null]);

const withdraw = `
update invitation
set revoked_at = clock_timestamp()
where workspace_id = $1
  and board_id is not distinct from $2
  and id = $3
  and accepted_at is null
  and revoked_at is null
returning id`;

/** Takes an unused invitation back; its link leads nowhere from now on. */
export async function withdrawInvitation(by: Manager, id: InvitationId): Promise<void> {
  const values = [by.workspaceId, 'boardId' in by ? by.boardId : null, id];
  if ((await rows(pool, withdraw, values)).length === 0) throw notFound('invitation');
}
