import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { MOST_UNREAD_COUNTED } from '#domain/inbox-kinds.ts';
import { cursorText, type InboxItem, type InboxPage } from '#domain/schemas/inbox.ts';
import { cutPage } from '#domain/schemas/pages.ts';
import { type FoundItem, type InboxStretch, inOrder } from './found-item.ts';
import { kindsInApp } from './notification-choices.ts';
import { readAssignedEvents } from './read-assigned-events.ts';
import { readGivenByMove } from './read-given-by-move.ts';
import { readLateCards } from './read-late-cards.ts';
import { readMentions } from './read-mentions.ts';

type Reader = WorkspaceAccess<'workspace:read'> | WorkspaceAccess<'inbox:keep'>;

/** The next items of all sources, in the order of the inbox; each source is asked for a whole page. */
export async function findItems(access: Reader, stretch: InboxStretch): Promise<FoundItem[]> {
  const nowMs = Date.now();
  const sources = await Promise.all([
    readAssignedEvents(access, stretch),
    readGivenByMove(access, stretch),
    readMentions(access, stretch),
    readLateCards(access, stretch, nowMs),
  ]);
  return sources.flat().sort(inOrder).slice(0, stretch.limit);
}

/**
 * What concerns the person in this workspace: read anew each time from the ledger, the comments and the pace of the
 * boards that they may read now, newest first. Never what they did themselves, nor what they have done away with.
 */
export async function readInbox(
  access: WorkspaceAccess<'workspace:read'>,
  page: Pick<InboxStretch, 'after' | 'limit' | 'unreadOnly'>,
): Promise<InboxPage> {
  const kinds = await kindsInApp(access);
  const [found, unread] = await Promise.all([
    findItems(access, { ...page, kinds, limit: page.limit + 1 }),
    countOf(access, kinds),
  ]);
  const { items, next } = cutPage(found, page.limit, cursorText);
  return { items: items.map(shown), next, unread };
}

/** How many items are unread, as far as they are counted. */
export const countUnread = async (access: Reader): Promise<number> => countOf(access, await kindsInApp(access));

async function countOf(access: Reader, kinds: InboxStretch['kinds']): Promise<number> {
  const unread = await findItems(access, { kinds, after: null, limit: MOST_UNREAD_COUNTED, unreadOnly: true });
  return unread.length;
}

const shown = ({ micros: _, ...item }: FoundItem): InboxItem => ({
  ...item,
  cardKey: `${item.boardKey}-${item.cardNumber}`,
});
