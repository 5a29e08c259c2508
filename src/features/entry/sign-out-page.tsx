import { Button } from '@mantine/core';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { currentActor } from '#data/session.ts';
import { EntryPage } from './entry-page.tsx';
import styles from './form.module.css';
import { signOutAction } from './sign-out.action.ts';

/** Asks first: a link that somebody else has laid must not sign anybody out. */
export async function SignOutPage() {
  const actor = await currentActor();
  if (!actor) redirect('/sign-in');
  return (
    <EntryPage title={`Sign out, ${actor.name}?`}>
      <form className={styles.form} action={signOutAction}>
        <Button type="submit">Sign out</Button>
        <p className={styles.note}>
          <Link href="/">Stay signed in</Link>
        </p>
      </form>
    </EntryPage>
  );
}
