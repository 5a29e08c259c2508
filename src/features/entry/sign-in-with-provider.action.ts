'use server';

import { redirect } from 'next/navigation';
import { signIn } from '#data/auth/config.ts';
import { bringInvitation } from '#data/auth/external-account.ts';
import { localPath } from '#domain/local-path.ts';

/** Open to everybody: leads to the provider, and from there to `next`. An invitation comes along, if there is one. */
export async function signInWithProviderAction(next: unknown, invitation: unknown): Promise<void> {
  if (typeof invitation === 'string') await bringInvitation(invitation);
  const provider = await signIn('oidc', { redirectTo: localPath(String(next)), redirect: false }).catch(
    () => undefined,
  );
  redirect(typeof provider === 'string' ? provider : '/sign-in?problem=provider');
}
