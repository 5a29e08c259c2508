import type { Metadata } from 'next';
import Link from 'next/link';
import { readNotificationChoices } from '#data/inbox/notification-choices.ts';
import { NotificationChoiceForm } from '#features/inbox/notification-choice-form.tsx';
import { ProfilePage } from '#features/members/profile/profile-page.tsx';
import { enter } from '../enter.ts';
import { HomeFrame } from '../home-frame.tsx';

export const metadata: Metadata = { title: 'You' };

export default async function ProfileRoute() {
  const person = await enter('/me');
  const { personId, workspaceId } = person;
  const choices = workspaceId && (await readNotificationChoices({ personId, workspaceId }));
  return (
    <HomeFrame title={person.name} actions={<Link href="/sign-out">Sign out</Link>}>
      <ProfilePage person={person} inbox={choices ? <NotificationChoiceForm choices={choices} /> : null} />
    </HomeFrame>
  );
}
