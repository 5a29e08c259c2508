import { redirect } from 'next/navigation';
import type { PersonActor } from '#data/people/actor.ts';
import { isSetUp } from '#data/people/set-up.ts';
import { currentActor } from '#data/session.ts';

/** Lets a signed-in person in to a page; everybody else goes to sign in first and then to `path`, or sets up. */
export async function enter(path: string): Promise<PersonActor> {
  const actor = await currentActor();
  if (actor?.kind === 'person') return actor;
  redirect((await isSetUp()) ? `/sign-in?next=${encodeURIComponent(path)}` : '/setup');
}
