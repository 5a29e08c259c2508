import { authorizeInWorkspace } from '#data/authorize.ts';
import { Refused } from '#data/refused.ts';
import { HomePage } from '#features/home/home-page.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { enter } from './enter.ts';
import { HomeFrame } from './home-frame.tsx';

export default async function HomeRoute() {
  const access = await authorizeInWorkspace(await enter('/'), 'workspace:read').catch(orNone);
  return (
    <HomeFrame title="Boards">
      {access ? <HomePage access={access} /> : <EmptyState sentence="You belong to no workspace any more." />}
    </HomeFrame>
  );
}

/** Somebody who was taken out of every workspace can still sign in. */
function orNone(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
