import type { InboxMark, InboxPage, MarkInbox } from '#domain/schemas/inbox.ts';
import { mintUuid } from '#ui/mint-uuid.ts';

async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer | undefined> {
  try {
    const response = await fetch(`/api/v1/inbox${path}`, { cache: 'no-store', ...init });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** The newest items, or those after a cursor; undefined where the server cannot be reached. */
export const loadInbox = (cursor: string | null = null): Promise<InboxPage | undefined> =>
  ask(cursor === null ? '' : `?${new URLSearchParams({ cursor })}`);

export const loadUnread = (): Promise<{ unread: number } | undefined> => ask('/unread');

const mark = (marks: MarkInbox): Promise<{ unread: number } | undefined> =>
  ask('/marks', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': mintUuid() },
    body: JSON.stringify(marks),
    // What is marked by opening a card outlives the page that is being left.
    keepalive: true,
  });

export const markItem = (item: InboxMark) => mark({ marks: [item] });

export const markAllRead = () => mark({ all: 'read' });
