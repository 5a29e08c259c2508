import 'server-only';
import { type Connection, pool, rows } from '#data/database.ts';
import { hashOfSecret } from '#data/people/secret.ts';
import { refused } from '#data/refused.ts';
import {
  type BoardRole,
  canInWorkspace,
  type Grant,
  mayGrantBoardRole,
  type WorkspaceRole,
} from '#domain/permissions.ts';
import type { BoardId, PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { InvitationId } from '#domain/schemas/people.ts';

export type Invitation = {
  id: InvitationId;
  workspaceId: WorkspaceId;
  workspace: string;
  workspaceRole: WorkspaceRole;
  board: { id: BoardId; key: string; name: string; role: BoardRole } | null;
  sender: { id: PersonId; name: string };
  acceptedBy: PersonId | null;
  /** Neither used, nor taken back, nor over, and its sender may still give these roles. */
  isOpen: boolean;
};

const query = `
select
  invitation.id,
  invitation.workspace_id as "workspaceId",
  workspace.name as workspace,
  invitation.workspace_role as "workspaceRole",
  case when board.id is not null then jsonb_build_object(
    'id', board.id,
    'key', board.key,
    'name', board.name,
    'role', invitation.board_role
  ) end as board,
  jsonb_build_object('id', sender.id, 'name', sender.name) as sender,
  invitation.accepted_by as "acceptedBy",
  invitation.accepted_at is null and invitation.revoked_at is null and invitation.expires_at > clock_timestamp() as "isOpen",
  sending.role as "senderRole",
  sending_on_board.role as "senderBoardRole"
from invitation
join workspace on workspace.id = invitation.workspace_id
join person sender on sender.id = invitation.invited_by
left join board on board.workspace_id = invitation.workspace_id and board.id = invitation.board_id
left join workspace_member sending
  on sending.workspace_id = invitation.workspace_id
  and sending.person_id = invitation.invited_by
left join board_member sending_on_board
  on sending_on_board.workspace_id = invitation.workspace_id
  and sending_on_board.board_id = invitation.board_id
  and sending_on_board.person_id = invitation.invited_by
where invitation.token_hash = $1`;

/** Makes a second person with the same link wait until the first has joined, and then find it used. */
const locked = `${query}
for no key update of invitation`;

type Row = Invitation & { senderRole: WorkspaceRole | null; senderBoardRole: BoardRole | null };

async function find(connection: Connection, text: string, secret: string): Promise<Invitation | undefined> {
  const [row] = await rows<Row>(connection, text, [hashOfSecret(secret)]);
  if (!row) return undefined;
  const { senderRole, senderBoardRole, ...invitation } = row;
  const grant = { workspaceRole: senderRole, boardRole: senderBoardRole, tokenScope: null };
  return { ...invitation, isOpen: invitation.isOpen && mayStillInvite(grant, invitation) };
}

const mayStillInvite = (sender: Grant, { board }: Invitation): boolean =>
  board === null ? canInWorkspace(sender, 'workspace:manage') : mayGrantBoardRole(sender, board.role);

/** What the link with this secret invites to; undefined where there was never such an invitation. */
export const findInvitation = (secret: string): Promise<Invitation | undefined> => find(pool, query, secret);

/** The invitation, if it can be followed; refuses one that cannot, whatever the reason. */
export function followed(invitation: Invitation | undefined): Invitation {
  if (invitation?.isOpen) return invitation;
  throw refused('invitation-not-open', 'This invitation is used up or over. Ask for a new one.');
}

/** The same as `findInvitation` for whoever is about to use it up, in their transaction. */
export const lockInvitation = (connection: Connection, secret: string): Promise<Invitation | undefined> =>
  find(connection, locked, secret);
