'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import type { InboxItem } from '#domain/schemas/inbox.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { QuietButton } from '#ui/quiet-button.tsx';
import styles from './inbox.module.css';
import { InboxRow } from './inbox-row.tsx';
import { type Inbox, keyOfItem } from './use-inbox.ts';
import { useItemKeys } from './use-item-keys.ts';

type InboxListProps = { inbox: Inbox; onOpen?: () => void };

/** Items from the newest on; arrows walk, Enter opens the card, E is done with it. One of them is reached by Tab. */
export function InboxList({ inbox, onOpen }: InboxListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState<string>();
  const items = inbox.items ?? [];
  const links = () => [...(list.current?.querySelectorAll('a') ?? [])];
  const focusAt = (at: number) => links()[Math.max(0, Math.min(at, links().length - 1))]?.focus();
  const done = (item: InboxItem) => {
    const at = items.indexOf(item);
    const next = items[at + 1] ?? items[at - 1];
    const hadFocus = list.current?.contains(document.activeElement);
    inbox.done(item);
    if (!next || !hadFocus) return;
    setStop(keyOfItem(next));
    links()[items.indexOf(next)]?.focus();
  };
  useItemKeys(inbox, done);
  const walk = (event: KeyboardEvent) => {
    const at = links().findIndex((link) => link.closest('li')?.contains(document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    focusAt(to);
  };
  if (inbox.items === null) return <p className={styles.loading}>Looking…</p>;
  if (items.length === 0) return <EmptyState sentence="Nothing waits for you here." />;
  const tabStop = items.some((item) => keyOfItem(item) === stop) ? stop : items[0] && keyOfItem(items[0]);
  return (
    <>
      <ul
        ref={list}
        className={styles.rows}
        data-takes-keys=""
        onKeyDown={walk}
        onFocus={({ target }) => setStop(target.closest<HTMLElement>('[data-item]')?.dataset.item)}
      >
        {items.map((item) => (
          <InboxRow
            key={keyOfItem(item)}
            item={item}
            isTabStop={keyOfItem(item) === tabStop}
            onOpen={(opened) => {
              inbox.read(opened);
              onOpen?.();
            }}
            onToggleRead={inbox.toggleRead}
            onDone={done}
          />
        ))}
      </ul>
      {inbox.hasMore ? <QuietButton onClick={inbox.more}>Earlier</QuietButton> : null}
    </>
  );
}
