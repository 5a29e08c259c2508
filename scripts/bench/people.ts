import { seal } from '#data/auth/seal.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { findSession } from '#data/people/find-session.ts';
import { openSession, sessionSeconds } from '#data/people/sessions.ts';
import { setUp } from '#data/people/set-up.ts';
import { createToken } from '#data/people/tokens.ts';

const cookieName = 'authjs.session-token';

/** The one person of a run, with what lets them in: a session's cookie for pages and a token for the API. */
export type Admin = { actor: PersonActor; cookie: { name: string; value: string }; token: string };

export async function someAdmin(): Promise<Admin> {
  const person = { name: 'Ada', email: 'ada@kestrel.example', password: crypto.randomUUID() };
  const { personId } = await setUp(person);
  const sessionId = await openSession(personId, 'bench');
  const actor = await findSession(sessionId);
  if (actor?.kind !== 'person') throw new Error('the session that was just opened does not hold');
  const value = await seal({ sid: sessionId }, cookieName, sessionSeconds);
  const token = await createToken(actor, { name: 'bench', scope: 'write', days: 30 });
  return { actor, cookie: { name: cookieName, value }, token };
}
