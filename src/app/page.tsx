import type { Metadata } from 'next';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { Refused } from '#data/refused.ts';
import { HomePage } from '#features/home/home-page.tsx';
import { homeNames } from '#features/home/home-words.ts';
import { openHome } from '#features/home/open-home.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { enter } from './enter.ts';
import { HomeFrame } from './home-frame.tsx';

export const metadata: Metadata = { title: 'Home · Leat' };

type HomeRouteProps = { searchParams: Promise<{ home?: string | string[] }> };

export default async function HomeRoute({ searchParams }: HomeRouteProps) {
  const access = await authorizeInWorkspace(await enter('/'), 'workspace:read').catch(orNone);
  if (!access) {
    return (
      <HomeFrame title="Home">
        <EmptyState sentence="You belong to no workspace any more. Ask an admin for an invitation.">
          <a href="/me">Look at your account</a>
        </EmptyState>
      </HomeFrame>
    );
  }
  const opened = await openHome(access, (await searchParams).home);
  return (
    <HomeFrame title={homeNames[opened.home]}>
      <HomePage access={access} opened={opened} />
    </HomeFrame>
  );
}

/** Somebody who was taken out of every workspace can still sign in. */
function orNone(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
