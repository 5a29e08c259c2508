import type { WorkspaceAccess } from '#data/authorize.ts';
import { readInbox } from '#data/inbox/read-inbox.ts';
import { InboxBoard } from './inbox-board.tsx';

const firstPage = 50;

export async function InboxPage({ access }: { access: WorkspaceAccess<'workspace:read'> }) {
  return <InboxBoard first={await readInbox(access, { after: null, limit: firstPage, unreadOnly: false })} />;
}
