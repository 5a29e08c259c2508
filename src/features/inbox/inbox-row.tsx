'use client';

import Link from 'next/link';
import type { InboxItem } from '#domain/schemas/inbox.ts';
import { Ago } from '#ui/ago.tsx';
import { Avatar } from '#ui/avatar.tsx';
import { IconCheck, IconClock } from '#ui/icons.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import styles from './inbox.module.css';
import { itemDetail, itemSentence } from './item-words.ts';
import { keyOfItem } from './use-inbox.ts';

type InboxRowProps = {
  item: InboxItem;
  isTabStop: boolean;
  onOpen: (item: InboxItem) => void;
  onToggleRead: (item: InboxItem) => void;
  onDone: (item: InboxItem) => void;
};

/** One item: who did what to which card, how long ago, and what to do with it. */
export function InboxRow({ item, isTabStop, onOpen, onToggleRead, onDone }: InboxRowProps) {
  const detail = itemDetail(item);
  const sentence = itemSentence(item);
  return (
    <li className={styles.row} data-item={keyOfItem(item)} data-read={item.isRead || undefined}>
      <button
        type="button"
        className={styles.dot}
        aria-label={`Mark as ${item.isRead ? 'unread' : 'read'}: ${sentence}`}
        onClick={() => onToggleRead(item)}
      />
      {item.actorName ? <Avatar name={item.actorName} size={24} /> : <IconClock />}
      <Link
        className={styles.what}
        href={`/b/${item.boardKey.toLowerCase()}/c/${item.cardNumber}`}
        tabIndex={isTabStop ? 0 : -1}
        prefetch={false}
        onClick={() => onOpen(item)}
      >
        <span className={styles.sentence}>
          {item.isRead ? null : <VisuallyHidden>Unread: </VisuallyHidden>}
          {sentence}
        </span>
        <span className={styles.title}>{item.cardTitle}</span>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </Link>
      <span className={styles.when}>
        {item.boardName}
        <Ago atMs={Date.parse(item.at)} />
      </span>
      <button
        type="button"
        className={styles.done}
        aria-label={`Done: ${sentence}`}
        title="Done"
        onClick={() => onDone(item)}
      >
        <IconCheck />
      </button>
    </li>
  );
}
