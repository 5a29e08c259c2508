import 'server-only';
import { pool, rows } from '#data/database.ts';
import type { Actor } from '#data/people/actor.ts';
import { hashOfSecret } from '#data/people/secret.ts';

const query = `
select
  person.id as "personId",
  person.name,
  token.id as "tokenId",
  token.scope as "tokenScope",
  token.workspace_id as "workspaceId",
  token.last_used_at is null or token.last_used_at < clock_timestamp() - interval '1 minute' as "isStale"
from api_token token
join person on person.id = token.person_id
where token.token_hash = $1
  and token.revoked_at is null
  and (token.expires_at is null or token.expires_at > clock_timestamp())`;

const markUsed = `
update api_token
set last_used_at = clock_timestamp()
where workspace_id = $1
  and id = $2
  and (last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute')`;

type Row = Omit<Extract<Actor, { kind: 'token' }>, 'kind'> & { isStale: boolean };

/** The actor behind a token's secret, if the token holds. Its last use is written down at most once a minute. */
export async function findToken(secret: string): Promise<Actor | undefined> {
  const [found] = await rows<Row>(pool, query, [hashOfSecret(secret)], 'find-token');
  if (!found) return undefined;
  const { isStale, ...token } = found;
  if (isStale) await rows(pool, markUsed, [token.workspaceId, token.tokenId]);
  return { kind: 'token', ...token };
}
