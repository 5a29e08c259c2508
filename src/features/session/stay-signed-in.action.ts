'use server';

import { renewSessionCookie } from '#data/auth/session-cookie.ts';
import { extendSession, sessionSeconds } from '#data/people/sessions.ts';
import { requirePerson } from '#data/session.ts';

/** Lets the session of whoever asks go on for as long as a new one would; answers when it ends then, in ms since the epoch. */
export async function staySignedIn(): Promise<number> {
  const person = await requirePerson();
  const endsAt = await extendSession(person);
  await renewSessionCookie(person.sessionId, sessionSeconds);
  return endsAt.getTime();
}
