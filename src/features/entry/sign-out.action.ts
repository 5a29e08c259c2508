'use server';

import { redirect } from 'next/navigation';
import { signOut } from '#data/auth/config.ts';

/** Ends the session of this browser, at once and wherever else its cookie may be. */
export async function signOutAction(): Promise<void> {
  await signOut({ redirect: false });
  redirect('/sign-in');
}
