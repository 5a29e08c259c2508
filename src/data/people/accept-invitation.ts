import 'server-only';
import { type Connection, inTransaction, rows } from '#data/database.ts';
import { type Invitation, lockInvitation } from '#data/people/find-invitation.ts';
import { refused } from '#data/refused.ts';
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

/**
 * Uses an invitation up for the person that `joining` finds or makes in the same transaction. A role they hold already
 * is not lowered. Refuses an invitation that is used, taken back or over, and one whose sender may no longer give it.
 */
export async function acceptInvitation(
  secret: string,
  joining: (connection: Connection) => Promise<PersonId>,
): Promise<Joined> {
  return inTransaction(async (connection) => {
    const invitation = await lockInvitation(connection, secret);
    if (!invitation?.isOpen) {
      throw refused('invitation-not-open', 'This invitation is used up or over. Ask for a new one.');
    }
    const personId = await joining(connection);
    await rows(connection, join, [invitation.workspaceId, personId, invitation.workspaceRole]);
    await rows(connection, useUp, [invitation.workspaceId, invitation.id, personId]);
    return { invitation, personId };
  });
}
