import { redirect } from 'next/navigation';
import { databaseVersion } from '#data/database-version.ts';
import { isSetUp } from '#data/people/set-up.ts';
import release from '../../../package.json' with { type: 'json' };
import { EntryPage } from './entry-page.tsx';
import { SetUpForm } from './set-up-form.tsx';

/** The first page of an installation; once somebody has an account it leads away. */
export async function SetUpPage() {
  if (await isSetUp()) redirect('/');
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  return (
    <EntryPage
      title="Set up this installation"
      wide
      foot={
        <>
          <span>Database ✓ PostgreSQL {await databaseVersion()}</span>
          <span>Mail – not set up (later)</span>
          <span>Leat {release.version}</span>
        </>
      }
    >
      <SetUpForm zones={zones} />
    </EntryPage>
  );
}
