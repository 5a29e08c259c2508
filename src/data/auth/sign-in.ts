import 'server-only';
import { cookies } from 'next/headers';
import { CredentialsSignin } from 'next-auth';
import { signIn } from '#data/auth/config.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { refused } from '#data/refused.ts';
import { actorOf } from '#data/session.ts';
import type { SignIn } from '#domain/schemas/people.ts';

/** Signs this browser in with e-mail and password, or refuses without saying which of the two was wrong. */
export async function signInHere({ email, password }: SignIn): Promise<PersonActor> {
  try {
    await signIn('credentials', { email, password, redirect: false });
  } catch (error) {
    if (!(error instanceof CredentialsSignin)) throw error;
    throw error.code === 'too-many-attempts'
      ? refused('too-many-attempts', 'Too many attempts from here. Wait a quarter of an hour and try again.')
      : refused('not-signed-in', 'E-mail and password do not fit together.');
  }
  const actor = await actorOf(new Headers({ cookie: (await cookies()).toString() }));
  if (actor?.kind !== 'person') throw new Error('the session that was just opened cannot be read');
  return actor;
}
