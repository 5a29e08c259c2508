import type { Metadata } from 'next';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { InboxPage } from '#features/inbox/inbox-page.tsx';
import { orNotFound } from '../b/[key]/enter-board.ts';
import { enter } from '../enter.ts';
import { HomeFrame } from '../home-frame.tsx';

export const metadata: Metadata = { title: 'Inbox' };

export default async function InboxRoute() {
  const access = await orNotFound(authorizeInWorkspace(await enter('/inbox'), 'workspace:read'));
  return (
    <HomeFrame title="Inbox">
      <InboxPage access={access} />
    </HomeFrame>
  );
}
