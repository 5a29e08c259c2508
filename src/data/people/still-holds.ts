import 'server-only';
import { pool, rows } from '#data/database.ts';
import { type BoardRole, canOnBoard, type WorkspaceRole } from '#domain/permissions.ts';
import type { BoardId, PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { SessionId, TokenId } from '#domain/schemas/people.ts';
import type { WallLinkId } from '#domain/schemas/wall-link.ts';

/** Somebody who keeps reading a board: one open stream, under an id of the caller's choice. */
export type StreamHolder = {
  id: string;
  workspaceId: WorkspaceId;
  boardId: BoardId;
  personId: PersonId;
  sessionId?: SessionId;
  tokenId?: TokenId;
  wallLinkId?: WallLinkId;
};

type Row = { id: string; isWall: boolean; workspaceRole: WorkspaceRole; boardRole: BoardRole | null };

const query = `
select
  holder.id,
  holder."wallLinkId" is not null as "isWall",
  member.role as "workspaceRole",
  board_member.role as "boardRole"
from jsonb_to_recordset($1::jsonb) as holder (
  id text,
  "workspaceId" uuid,
  "boardId" uuid,
  "personId" uuid,
  "sessionId" uuid,
  "tokenId" uuid,
  "wallLinkId" uuid
)
join workspace_member member
  on member.workspace_id = holder."workspaceId"
  and member.person_id = holder."personId"
left join board_member
  on board_member.workspace_id = holder."workspaceId"
  and board_member.board_id = holder."boardId"
  and board_member.person_id = holder."personId"
where exists (
    select 1
    from session
    where session.id = holder."sessionId"
      and session.person_id = holder."personId"
      and session.revoked_at is null
      and session.expires_at > clock_timestamp()
  )
  or exists (
    select 1
    from api_token token
    where token.workspace_id = holder."workspaceId"
      and token.id = holder."tokenId"
      and token.person_id = holder."personId"
      and token.revoked_at is null
      and (token.expires_at is null or token.expires_at > clock_timestamp())
  )
  or exists (
    select 1
    from wall_link link
    where link.workspace_id = holder."workspaceId"
      and link.board_id = holder."boardId"
      and link.id = holder."wallLinkId"
      and link.created_by = holder."personId"
      and link.revoked_at is null
  )`;

/**
 * The ids of those that may still read their board: the session or token holds, and so does the role; of a screen on the
 * wall, the link holds and whoever made it may still make such links. One query.
 */
export async function stillHolds(holders: StreamHolder[]): Promise<Set<string>> {
  if (holders.length === 0) return new Set();
  const found = await rows<Row>(pool, query, [JSON.stringify(holders)], 'still-holds');
  const reading = found.filter(({ isWall, workspaceRole, boardRole }) =>
    canOnBoard({ workspaceRole, boardRole, tokenScope: null }, isWall ? 'wall:manage' : 'board:read'),
  );
  return new Set(reading.map(({ id }) => id));
}
