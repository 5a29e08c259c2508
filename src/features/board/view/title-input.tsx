'use client';

import { useEffect, useRef, useState } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import { editField } from '../actions/edit-card.ts';
import { cardKey } from '../state/card-key.ts';
import { useSession } from '../store/board-context.tsx';
import styles from './title-input.module.css';

/** The title edited on the card itself: Enter or leaving saves, Escape restores. */
export function TitleInput({ card }: { card: BoardCard }) {
  const session = useSession();
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => ref.current?.select(), []);
  const [title, setTitle] = useState(card.title);
  const key = cardKey(session.shown.get(), card);
  const close = (focusBack: boolean) => {
    session.editing.set(null);
    if (focusBack) session.wanted.set(card.id);
  };
  const save = (focusBack: boolean) => {
    const text = title.replace(/\s+/g, ' ').trim();
    if (text) editField(session, card, 'title', text, `Renamed ${key}`);
    close(focusBack);
  };
  return (
    <textarea
      ref={ref}
      className={styles.input}
      aria-label={`Title of ${key}`}
      value={title}
      onChange={(event) => setTitle(event.target.value)}
      onBlur={() => save(false)}
      onMouseDown={(event) => event.stopPropagation()}
      onTouchStart={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') save(true);
        if (event.key === 'Escape') close(true);
        if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
