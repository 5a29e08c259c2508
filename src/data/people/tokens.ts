import 'server-only';
import { randomUUID } from 'node:crypto';
import { pool, rows } from '#data/database.ts';
import { hashOfSecret, newSecret } from '#data/people/secret.ts';
import { notFound } from '#data/refused.ts';
import type { PersonActor } from '#data/session.ts';
import type { TokenScope } from '#domain/permissions.ts';
import type { WorkspaceId } from '#domain/schemas/ids.ts';
import type { NewToken, TokenId } from '#domain/schemas/people.ts';

const insert = `
insert into api_token (workspace_id, id, person_id, name, token_hash, scope, expires_at)
select $1, $2, $3, $4, $5, $6, clock_timestamp() + $7 * interval '1 day'`;

/** Makes a token for the API in the person's current workspace. The answer is the only time that its secret is seen. */
export async function createToken(actor: PersonActor, { name, scope, days }: NewToken): Promise<string> {
  if (actor.workspaceId === null) throw notFound('workspace');
  const secret = `leat_${newSecret()}`;
  const values = [actor.workspaceId, randomUUID(), actor.personId, name, hashOfSecret(secret), scope, days];
  await rows(pool, insert, values);
  return secret;
}

export type OwnToken = {
  id: TokenId;
  workspaceId: WorkspaceId;
  workspace: string;
  name: string;
  scope: TokenScope;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
};

const own = `
select
  token.id,
  token.workspace_id as "workspaceId",
  workspace.name as workspace,
  token.name,
  token.scope,
  token.created_at as "createdAt",
  token.last_used_at as "lastUsedAt",
  token.expires_at as "expiresAt"
from api_token token
join workspace on workspace.id = token.workspace_id
where token.person_id = $1
  and token.revoked_at is null
  and (token.expires_at is null or token.expires_at > clock_timestamp())
order by token.created_at desc`;

/** The person's own tokens that hold, in all their workspaces. */
export const tokensOf = ({ personId }: PersonActor): Promise<OwnToken[]> => rows<OwnToken>(pool, own, [personId]);

const revoke = `
update api_token
set revoked_at = clock_timestamp()
where id = $1
  and person_id = $2
  and revoked_at is null
returning id`;

/** Ends one of the person's own tokens at once; anybody else's is as absent. */
export async function revokeToken({ personId }: PersonActor, id: TokenId): Promise<void> {
  const revoked = await rows(pool, revoke, [id, personId]);
  if (revoked.length === 0) throw notFound('token');
}
