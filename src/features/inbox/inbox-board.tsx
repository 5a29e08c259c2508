'use client';

import Link from 'next/link';
import type { InboxPage } from '#domain/schemas/inbox.ts';
import { QuietButton } from '#ui/quiet-button.tsx';
import styles from './inbox.module.css';
import { InboxList } from './inbox-list.tsx';
import { useUnread } from './unread-count.ts';
import { useInbox } from './use-inbox.ts';

/** The inbox as a page. */
export function InboxBoard({ first }: { first: InboxPage }) {
  const inbox = useInbox(first);
  const unread = useUnread();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <p className={styles.note}>
          What concerns you in the last 90 days. What you did yourself is not here.{' '}
          <Link href="/me#inbox">Choose what comes here</Link>
        </p>
        {unread > 0 ? <QuietButton onClick={inbox.allRead}>Mark all as read</QuietButton> : null}
      </div>
      <InboxList inbox={inbox} />
    </div>
  );
}
