import 'server-only';
import { authorizeByInvitation } from '#data/authorize.ts';
import { setMember } from '#data/boards/set-member.ts';
import { type Connection, inTransaction, rows } from '#data/database.ts';
import { findGrantOf } from '#data/people/find-grants.ts';
import { followed, type Invitation, lockInvitation } from '#data/people/find-invitation.ts';
import { boardRoles, effectiveBoardRole } from '#domain/permissions.ts';
import type { PersonId } from '#domain/schemas/ids.ts';

const join = `
insert into workspace_member as member (workspace_id, person_id, role)
values ($1, $2, $3)
on conflict (workspace_id, person_id) do update
set role = excluded.role
where member.role = 'member'
  and excluded.role = 'admin'`;

const useUp = `
update invitation
set
  accepted_by = $3,
  accepted_at = clock_timestamp()
where workspace_id = $1
  and id = $2`;

export type Joined = { invitation: Invitation; personId: PersonId };

/** Somebody known, or what makes the person who joins, in the transaction that uses the invitation up. */
type Joining = PersonId | ((connection: Connection) => Promise<PersonId>);

async function useUpBy(connection: Connection, secret: string, joining: Joining): Promise<Joined> {
  const found = await lockInvitation(connection, secret);
  if (found && found.acceptedBy === joining) return { invitation: found, personId: joining };
  const invitation = followed(found);
  const personId = typeof joining === 'function' ? await joining(connection) : joining;
  await rows(connection, join, [invitation.workspaceId, personId, invitation.workspaceRole]);
  await rows(connection, useUp, [invitation.workspaceId, invitation.id, personId]);
  return { invitation, personId };
}

/** The invitation's own key makes the event of the board one, however often the link is followed by its person. */
async function joinBoard({ invitation, personId }: Joined, board: NonNullable<Invitation['board']>): Promise<void> {
  const place = { workspaceId: invitation.workspaceId, boardId: board.id };
  const held = await findGrantOf(personId, place);
  const role = held && effectiveBoardRole(held);
  if (role && boardRoles.indexOf(role) >= boardRoles.indexOf(board.role)) return;
  const access = await authorizeByInvitation(invitation.sender.id, place);
  const content = { personId, role: board.role };
  const command = { key: `invitation-${invitation.id}`, operation: 'accept-invitation', content };
  await setMember(access, command, personId, board.role);
}

/**
 * Uses an invitation up for one person, and makes them a member of its workspace and of its board. A role they hold
 * already is not lowered. Refuses an invitation that is used by another, taken back or over, and one whose sender may
 * no longer give it. For the person who used it, once more is harmless.
 */
export async function acceptInvitation(secret: string, joining: Joining): Promise<Joined> {
  const joined = await inTransaction((connection) => useUpBy(connection, secret, joining));
  if (joined.invitation.board) await joinBoard(joined, joined.invitation.board);
  return joined;
}
