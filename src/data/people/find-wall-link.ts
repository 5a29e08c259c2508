import 'server-only';
import { pool, rows } from '#data/database.ts';
import { hashOfSecret } from '#data/people/secret.ts';
import type { BoardRole, Grant, WorkspaceRole } from '#domain/permissions.ts';
import type { BoardId, PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { WallLinkId } from '#domain/schemas/wall-link.ts';

type Link = { wallLinkId: WallLinkId; workspaceId: WorkspaceId; boardId: BoardId; boardKey: string };

/** A link that is not revoked, and what whoever made it holds on the board now. */
type FoundLink = Link & { maker: { personId: PersonId; grant: Grant } };

/** What whoever made a `link` holds in its workspace and on its board now, as `member` and `board_member`. */
export const rolesOfMaker = `
join workspace_member member
  on member.workspace_id = link.workspace_id
  and member.person_id = link.created_by
left join board_member
  on board_member.workspace_id = link.workspace_id
  and board_member.board_id = link.board_id
  and board_member.person_id = link.created_by`;

const query = `
select
  link.id as "wallLinkId",
  link.workspace_id as "workspaceId",
  link.board_id as "boardId",
  board.key as "boardKey",
  link.created_by as "personId",
  member.role as "workspaceRole",
  board_member.role as "boardRole",
  link.last_used_at is null or link.last_used_at < clock_timestamp() - interval '1 minute' as "isStale"
from wall_link link
join board on board.workspace_id = link.workspace_id and board.id = link.board_id
${rolesOfMaker}
where link.token_hash = $1
  and link.revoked_at is null`;

const markUsed = `
update wall_link
set last_used_at = clock_timestamp()
where workspace_id = $1
  and board_id = $2
  and id = $3
  and (last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute')`;

type Row = Link & {
  personId: PersonId;
  workspaceRole: WorkspaceRole;
  boardRole: BoardRole | null;
  isStale: boolean;
};

/** What the link with this secret leads to. Its last use is written down at most once a minute. */
export async function findWallLink(secret: string): Promise<FoundLink | undefined> {
  const [found] = await rows<Row>(pool, query, [hashOfSecret(secret)], 'find-wall-link');
  if (!found) return undefined;
  const { personId, workspaceRole, boardRole, isStale, ...link } = found;
  if (isStale) await rows(pool, markUsed, [link.workspaceId, link.boardId, link.wallLinkId]);
  return { ...link, maker: { personId, grant: { workspaceRole, boardRole, tokenScope: null } } };
}
