import Link from 'next/link';
import { env } from '#data/env.ts';
import { findInvitation, type Invitation } from '#data/people/find-invitation.ts';
import { currentActor } from '#data/session.ts';
import { EntryPage } from './entry-page.tsx';
import styles from './form.module.css';
import { JoinForm } from './join-form.tsx';
import { ProviderButton } from './provider-button.tsx';

const roleWords: Record<string, string> = {
  viewer: 'a viewer',
  member: 'a member',
  'product-owner': 'a product owner',
  admin: 'an admin',
};

const insideOf = ({ board }: Invitation) => (board ? `/b/${board.key.toLowerCase()}` : '/');

const roleOf = ({ board, workspaceRole }: Invitation) => roleWords[board?.role ?? workspaceRole];

/** What an invitation is to, and the ways to follow it: as whoever is signed in, as somebody new, or after signing in. */
export async function InvitationPage({ secret }: { secret: string }) {
  const [invitation, actor] = await Promise.all([findInvitation(secret), currentActor()]);
  if (!invitation || !(invitation.isOpen || invitation.acceptedBy === actor?.personId)) return <InvitationOver />;
  const { oidc } = env();
  const here = `/invite/${secret}`;
  return (
    <EntryPage title={`Join ${invitation.board?.name ?? invitation.workspace}`} wide={!actor}>
      <div className={styles.form}>
        <p>
          {invitation.sender.name} {invitation.isOpen ? 'invites' : 'has invited'} you to{' '}
          {invitation.board ? 'the board' : 'the workspace'}{' '}
          <strong>{invitation.board?.name ?? invitation.workspace}</strong>, as {roleOf(invitation)}.
          {invitation.isOpen ? '' : ' You have followed this link before.'}
        </p>
        <JoinForm secret={secret} as={actor?.name} />
        <p className={styles.note}>
          {actor ? 'Not you? ' : 'You have an account here? '}
          <Link href={actor ? '/sign-out' : `/sign-in?next=${encodeURIComponent(here)}`}>
            {actor ? 'Sign out first' : 'Sign in first'}
          </Link>
        </p>
      </div>
      {oidc && !actor ? <ProviderButton provider={oidc.name} next={insideOf(invitation)} invitation={secret} /> : null}
    </EntryPage>
  );
}

function InvitationOver() {
  return (
    <EntryPage title="This invitation is used up or over">
      <p>
        An invitation lets one person in, within seven days. Ask whoever sent it for a new one, or{' '}
        <Link href="/sign-in">sign in</Link>.
      </p>
    </EntryPage>
  );
}
