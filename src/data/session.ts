import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { sessionIdFrom } from '#data/auth/session-cookie.ts';
import { findSession } from '#data/people/find-session.ts';
import { findToken } from '#data/people/find-token.ts';
import { refused } from '#data/refused.ts';
import type { TokenScope } from '#domain/permissions.ts';
import type { PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { SessionId, TokenId } from '#domain/schemas/people.ts';

/** Who asks. A person came with a session and has a current workspace (null: none lets them in); a token has its one. */
export type Actor =
  | {
      kind: 'person';
      personId: PersonId;
      name: string;
      sessionId: SessionId;
      tokenScope: null;
      workspaceId: WorkspaceId | null;
    }
  | {
      kind: 'token';
      personId: PersonId;
      name: string;
      tokenId: TokenId;
      tokenScope: TokenScope;
      workspaceId: WorkspaceId;
    };

export type PersonActor = Extract<Actor, { kind: 'person' }>;

/**
 * The actor of these request headers, looked up now: by `Authorization: Bearer leat_…` if that header is there,
 * else by the session cookie. Undefined when neither holds; a bad token never falls back to the cookie.
 */
export async function actorOf(requestHeaders: Headers): Promise<Actor | undefined> {
  const authorization = requestHeaders.get('authorization');
  if (authorization !== null) {
    const [, secret] = /^bearer (leat_[\w-]{20,100})$/i.exec(authorization.trim()) ?? [];
    return secret === undefined ? undefined : findToken(secret);
  }
  const id = await sessionIdFrom(requestHeaders);
  return id && findSession(id);
}

/** The actor of the request being answered; looked up once for each rendered page. */
export const currentActor = cache(async (): Promise<Actor | undefined> => actorOf(await headers()));

/** As `currentActor`, but throws `not-signed-in` where there is none. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) throw refused('not-signed-in', 'Sign in first, or send a token that still holds.');
  return actor;
}

/** The signed-in person, for what no token may do: to look after one's own account and to let others in. */
export async function requirePerson(): Promise<PersonActor> {
  const actor = await requireActor();
  if (actor.kind === 'token') throw refused('not-allowed', 'A token cannot do this. Sign in with your password.');
  return actor;
}
