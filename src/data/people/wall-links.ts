import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { rolesOfMaker } from '#data/people/find-wall-link.ts';
import { hashOfSecret, newSecret } from '#data/people/secret.ts';
import { notFound } from '#data/refused.ts';
import { type BoardRole, canOnBoard, type WorkspaceRole } from '#domain/permissions.ts';
import type { WallLinkId } from '#domain/schemas/wall-link.ts';

const insert = `
insert into wall_link (workspace_id, board_id, id, name, token_hash, created_by)
values ($1, $2, $3, $4, $5, $6)`;

/** Makes a link by which a screen on the wall reads the board. The answer is the only time that its secret is seen. */
export async function makeWallLink(access: BoardAccess<'wall:manage'>, name: string): Promise<string> {
  const secret = newSecret();
  const { workspaceId, boardId, personId } = access;
  await rows(pool, insert, [workspaceId, boardId, randomUUID(), name, hashOfSecret(secret), personId]);
  return secret;
}

/** A link that is not revoked; `holds` is false where whoever made it may not make such links any more. */
export type WallLink = {
  id: WallLinkId;
  name: string;
  maker: string;
  holds: boolean;
  createdAt: string;
  lastUsedAt: string | null;
};

type Row = Omit<WallLink, 'holds'> & { workspaceRole: WorkspaceRole; boardRole: BoardRole | null };

const list = `
select
  link.id,
  link.name,
  person.name as maker,
  member.role as "workspaceRole",
  board_member.role as "boardRole",
  link.created_at as "createdAt",
  link.last_used_at as "lastUsedAt"
from wall_link link
join person on person.id = link.created_by
${rolesOfMaker}
where link.workspace_id = $1
  and link.board_id = $2
  and link.revoked_at is null
order by link.created_at desc
limit 200`;

/** The links of the board, whoever made them, the newest first. */
export async function wallLinksOf({ workspaceId, boardId }: BoardAccess<'wall:manage'>): Promise<WallLink[]> {
  const found = await rows<Row>(pool, list, [workspaceId, boardId]);
  return found.map(({ workspaceRole, boardRole, ...link }) => ({
    ...link,
    holds: canOnBoard({ workspaceRole, boardRole, tokenScope: null }, 'wall:manage'),
  }));
}

const revoke = `
update wall_link
set revoked_at = clock_timestamp()
where workspace_id = $1
  and board_id = $2
  and id = $3
  and revoked_at is null
returning id`;

/** Ends a link at once: its page is gone, and what a screen has open ends within two seconds. */
export async function revokeWallLink(
  { workspaceId, boardId }: BoardAccess<'wall:manage'>,
  id: WallLinkId,
): Promise<void> {
  if ((await rows(pool, revoke, [workspaceId, boardId, id])).length === 0) throw notFound('link');
}
