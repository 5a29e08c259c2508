import 'server-only';
import { pool, rows } from '#data/database.ts';
import type { Actor } from '#data/people/actor.ts';
import type { SessionId } from '#domain/schemas/people.ts';

const query = `
select
  person.id as "personId",
  person.name,
  session.id as "sessionId",
  (
    select member.workspace_id
    from workspace_member member
    where member.person_id = session.person_id
    order by member.workspace_id is not distinct from session.workspace_id desc, member.since, member.workspace_id
    limit 1
  ) as "workspaceId"
from session
join person on person.id = session.person_id
where session.id = $1
  and session.revoked_at is null
  and session.expires_at > clock_timestamp()`;

type Row = Omit<Extract<Actor, { kind: 'person' }>, 'kind' | 'tokenScope'>;

/** The person of a session that is neither ended nor over; the workspace is the chosen one, or the first joined. */
export async function findSession(id: SessionId): Promise<Actor | undefined> {
  const [found] = await rows<Row>(pool, query, [id], 'find-session');
  return found && { kind: 'person', tokenScope: null, ...found };
}
