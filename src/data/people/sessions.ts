import 'server-only';
import { randomUUID } from 'node:crypto';
import { pool, prisma, rows } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { notFound } from '#data/refused.ts';
import type { PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { SessionId } from '#domain/schemas/people.ts';

/** From sign-in to the next, however much the session is used, unless its person asks for as long again. */
export const sessionSeconds = 30 * 24 * 3600;

const open = `
insert into session (id, person_id, expires_at, agent)
values ($1, $2, clock_timestamp() + $3 * interval '1 second', $4)`;

/** Begins a session; `agent` is what the browser calls itself. */
export async function openSession(personId: PersonId, agent: string): Promise<SessionId> {
  const id = randomUUID() as SessionId;
  await rows(pool, open, [id, personId, sessionSeconds, agent.slice(0, 300)]);
  return id;
}

/** Ends a session at once, wherever it is open. */
export async function endSession(id: SessionId): Promise<void> {
  await rows(pool, 'update session set revoked_at = clock_timestamp() where id = $1 and revoked_at is null', [id]);
}

export type OpenSession = { id: SessionId; agent: string; since: string; expiresAt: string; isThis: boolean };

/** The person's own sessions that hold, this one first. */
export async function sessionsOf({ personId, sessionId }: PersonActor): Promise<OpenSession[]> {
  const sessions = await prisma.session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
  });
  const open = sessions.map(({ id, agent, createdAt, expiresAt }) => ({
    id: id as SessionId,
    agent,
    since: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isThis: id === sessionId,
  }));
  return open.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** When the session ends by itself. */
export async function sessionEndsAt({ sessionId }: PersonActor): Promise<Date> {
  const { expiresAt } = await prisma.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { expiresAt: true },
  });
  return expiresAt;
}

const extend = `
update session
set expires_at = clock_timestamp() + $2 * interval '1 second'
where id = $1
  and revoked_at is null
  and expires_at > clock_timestamp()
returning expires_at as "endsAt"`;

/** Lets a session that still holds go on for as long as a new one would; answers when it ends then. */
export async function extendSession({ sessionId }: PersonActor): Promise<Date> {
  const [extended] = await rows<{ endsAt: string }>(pool, extend, [sessionId, sessionSeconds]);
  if (!extended) throw notFound('session');
  return new Date(extended.endsAt);
}

const endOwn = `
update session
set revoked_at = clock_timestamp()
where id = $1
  and person_id = $2
  and revoked_at is null
returning id`;

/** Ends one of the person's own sessions; anybody else's is as absent. */
export async function endOwnSession({ personId }: PersonActor, id: SessionId): Promise<void> {
  const ended = await rows(pool, endOwn, [id, personId]);
  if (ended.length === 0) throw notFound('session');
}

const choose = `
update session
set workspace_id = $2
where id = $1
  and exists (
    select 1
    from workspace_member member
    where member.workspace_id = $2
      and member.person_id = session.person_id
  )
returning id`;

/** Makes a workspace of theirs the current one of this session. */
export async function chooseWorkspace({ sessionId }: PersonActor, workspaceId: WorkspaceId): Promise<void> {
  const chosen = await rows(pool, choose, [sessionId, workspaceId]);
  if (chosen.length === 0) throw notFound('workspace');
}
