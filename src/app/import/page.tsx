import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { Refused } from '#data/refused.ts';
import { ImportPage } from '#features/import/import-page.tsx';
import { enter } from '../enter.ts';
import { HomeFrame } from '../home-frame.tsx';

export const metadata: Metadata = { title: 'Import a board' };

export default async function ImportRoute() {
  const person = await enter('/import');
  await authorizeInWorkspace(person, 'board:import').catch(absent);
  return (
    <HomeFrame title="Import a board">
      <ImportPage />
    </HomeFrame>
  );
}

/** Only an admin of the workspace can import. */
function absent(error: unknown): never {
  if (error instanceof Refused) notFound();
  throw error;
}
