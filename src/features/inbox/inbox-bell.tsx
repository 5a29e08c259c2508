'use client';

import { useRouter } from 'next/navigation';
import { type MouseEvent, useState } from 'react';
import { MOST_UNREAD_COUNTED } from '#domain/inbox-kinds.ts';
import { FlyOut } from '#ui/fly-out.tsx';
import { IconBell } from '#ui/icons.tsx';
import { onDemand } from '#ui/on-demand.tsx';
import styles from './inbox-bell.module.css';
import { useUnread } from './unread-count.ts';
import { useUnreadRefresh } from './use-unread-refresh.ts';

const InboxGlance = onDemand(async () => (await import('./inbox-glance.tsx')).InboxGlance);

const shownCount = (unread: number) => (unread >= MOST_UNREAD_COUNTED ? `${MOST_UNREAD_COUNTED - 1}+` : `${unread}`);

/** The bell of every page: how many items are unread, and a glance at them. On a phone it leads to the inbox itself. */
export function InboxBell() {
  const [isOpen, setIsOpen] = useState(false);
  const router = useRouter();
  const unread = useUnread();
  useUnreadRefresh();
  const press = (event: MouseEvent) => {
    if (matchMedia('(min-width: 700px)').matches) return;
    event.preventDefault();
    router.push('/inbox');
  };
  return (
    <FlyOut
      className={styles.bell}
      aria-label={unread === 0 ? 'Inbox' : `Inbox, ${shownCount(unread)} unread`}
      title="Inbox"
      onClick={press}
      onOpenChange={setIsOpen}
      content={<div className={styles.glance}>{isOpen ? <InboxGlance /> : null}</div>}
    >
      <IconBell />
      {unread > 0 ? <span className={styles.count}>{shownCount(unread)}</span> : null}
    </FlyOut>
  );
}
