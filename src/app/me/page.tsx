import type { Metadata } from 'next';
import Link from 'next/link';
import { ProfilePage } from '#features/members/profile/profile-page.tsx';
import { enter } from '../enter.ts';
import { HomeFrame } from '../home-frame.tsx';

export const metadata: Metadata = { title: 'You' };

export default async function ProfileRoute() {
  const person = await enter('/me');
  return (
    <HomeFrame title={person.name} actions={<Link href="/sign-out">Sign out</Link>}>
      <ProfilePage person={person} />
    </HomeFrame>
  );
}
