'use client';

import Link from 'next/link';
import { Notice } from '#ui/notice.tsx';
import { can } from '../actions/can.ts';
import { boardHref } from '../state/card-key.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import styles from './live-bar.module.css';

/** Says that the board has left the lists, and where that is taken back. */
export function ArchivedBar() {
  const session = useSession();
  const isArchived = useBoard(({ configuration }) => configuration.archived);
  const href = useBoard(({ configuration }) => `${boardHref(configuration)}/admin`);
  if (!isArchived) return null;
  return (
    <div className={styles.bar}>
      <Notice tone="amber">
        This board is archived: it is in no list any more, its cards rest, and nothing of it is lost.{' '}
        {can(session, 'board:configure') ? <Link href={href}>Bring it back</Link> : 'Its admins can bring it back.'}
      </Notice>
    </div>
  );
}
