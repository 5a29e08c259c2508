import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { Refused } from '#data/refused.ts';
import { ColleaguesPage } from '#features/members/workspace/colleagues-page.tsx';
import { PeoplePage } from '#features/members/workspace/people-page.tsx';
import { enter } from '../enter.ts';
import { HomeFrame } from '../home-frame.tsx';

export const metadata: Metadata = { title: 'People' };

export default async function PeopleRoute() {
  const person = await enter('/people');
  const access = await authorizeInWorkspace(person, 'workspace:read').catch(absent);
  return (
    <HomeFrame title="People">
      {access.can('workspace:manage') ? (
        <PeoplePage access={await authorizeInWorkspace(person, 'workspace:manage')} />
      ) : (
        <ColleaguesPage access={access} />
      )}
    </HomeFrame>
  );
}

/** Whoever belongs to no workspace finds nothing here. */
function absent(error: unknown): never {
  if (error instanceof Refused) notFound();
  throw error;
}
