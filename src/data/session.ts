import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { sessionIdFrom } from '#data/auth/session-cookie.ts';
import type { Actor, PersonActor } from '#data/people/actor.ts';
import { findSession } from '#data/people/find-session.ts';
import { findToken } from '#data/people/find-token.ts';
import { refused } from '#data/refused.ts';

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
