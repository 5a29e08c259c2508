'use client';

import Link from 'next/link';
import { useRef } from 'react';
import { QuietButton } from '#ui/quiet-button.tsx';
import styles from './inbox-bell.module.css';
import { InboxList } from './inbox-list.tsx';
import { useUnread } from './unread-count.ts';
import { useInbox } from './use-inbox.ts';

/** The inbox below the bell; its page shows the same, and more of it. */
export function InboxGlance() {
  const top = useRef<HTMLDivElement>(null);
  const inbox = useInbox(null);
  const unread = useUnread();
  const leave = () => top.current?.closest<HTMLElement>('[popover]')?.hidePopover();
  return (
    <>
      <div ref={top} className={styles.head}>
        <h2 className={styles.title}>Inbox</h2>
        {unread > 0 ? <QuietButton onClick={inbox.allRead}>Mark all as read</QuietButton> : null}
        <Link href="/inbox" onClick={leave}>
          Open the inbox
        </Link>
      </div>
      <InboxList inbox={inbox} onOpen={leave} />
    </>
  );
}
