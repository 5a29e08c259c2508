import { useEffect, useState } from 'react';
import type { InboxItem, InboxMark, InboxPage } from '#domain/schemas/inbox.ts';
import { announce } from '#ui/live-regions.tsx';
import { showToast } from '#ui/toasts.tsx';
import { loadInbox, markAllRead, markItem } from './inbox-requests.ts';
import { itemSentence } from './item-words.ts';
import { setUnread } from './unread-count.ts';

export type Inbox = {
  /** Null until the first page is here. */
  items: readonly InboxItem[] | null;
  hasMore: boolean;
  more: () => void;
  read: (item: InboxItem) => void;
  toggleRead: (item: InboxItem) => void;
  done: (item: InboxItem) => void;
  allRead: () => void;
};

export const keyOfItem = ({ boardId, item }: Pick<InboxItem, 'boardId' | 'item'>): string => `${boardId}/${item}`;

/** The inbox on screen: changes show at once and go to the server; the bell follows. Without a first page it is fetched. */
export function useInbox(first: InboxPage | null): Inbox {
  const [page, setPage] = useState(first);
  useEffect(() => {
    if (first) setUnread(first.unread);
    else void loadInbox().then((loaded) => setPage(loaded ?? { items: [], next: null, unread: 0 }));
  }, [first]);
  const change = (items: (before: readonly InboxItem[]) => InboxItem[]) =>
    setPage((before) => before && { ...before, items: items(before.items) });
  const show = (item: InboxItem, isRead: boolean) =>
    change((items) => items.map((one) => (keyOfItem(one) === keyOfItem(item) ? { ...one, isRead } : one)));
  const mark = async ({ boardId, item }: InboxItem, state: InboxMark['state']) => {
    const answer = await markItem({ boardId, item, state });
    if (answer) setUnread(answer.unread);
  };
  const setRead = (item: InboxItem, isRead: boolean) => {
    show(item, isRead);
    void mark(item, isRead ? 'read' : 'unread');
  };
  const done = (item: InboxItem) => {
    const at = page?.items.findIndex((one) => keyOfItem(one) === keyOfItem(item)) ?? 0;
    change((items) => items.filter((one) => keyOfItem(one) !== keyOfItem(item)));
    void mark(item, 'done');
    const back = () => {
      change((items) => items.toSpliced(at, 0, { ...item, isRead: true }));
      void mark(item, 'read');
    };
    announce(`Done: ${itemSentence(item)}.`);
    showToast({ message: `Done: ${itemSentence(item)}`, action: { label: 'Undo', run: back } });
  };
  return {
    items: page?.items ?? null,
    hasMore: page?.next != null,
    more: () => void loadInbox(page?.next).then((next) => next && setPage(joined(page, next))),
    read: (item) => {
      if (!item.isRead) setRead(item, true);
    },
    toggleRead: (item) => setRead(item, !item.isRead),
    done,
    allRead: () => {
      change((items) => items.map((item) => ({ ...item, isRead: true })));
      void markAllRead().then((answer) => answer && setUnread(answer.unread));
    },
  };
}

/** Items that have moved meanwhile are not shown twice. */
function joined(before: InboxPage | null, next: InboxPage): InboxPage {
  const known = new Set(before?.items.map(keyOfItem));
  return { ...next, items: [...(before?.items ?? []), ...next.items.filter((item) => !known.has(keyOfItem(item)))] };
}
