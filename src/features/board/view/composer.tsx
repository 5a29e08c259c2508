'use client';

import { type KeyboardEvent, useState } from 'react';
import type { Column } from '#domain/schemas/configuration.ts';
import { Kbd } from '#ui/kbd.tsx';
import { addCard, addCards } from '../actions/add-card.ts';
import { can } from '../actions/can.ts';
import { draftOf } from '../state/draft.ts';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './composer.module.css';

/** At the foot of a list: the way to a new card, and the one line it is typed in. */
export function Composer({ column }: { column: Column }) {
  const session = useSession();
  const isOpen = useWatched(session.composing, (columnId) => columnId === column.id);
  if (!can(session, 'card:create')) return null;
  if (isOpen) return <ComposerLine column={column} />;
  return (
    <button type="button" className={styles.add} onClick={() => session.composing.set(column.id)}>
      + Add card
      <Kbd>C</Kbd>
    </button>
  );
}

const drafts = new Map<string, string>();

function ComposerLine({ column }: { column: Column }) {
  const session = useSession();
  const [line, setLine] = useState(drafts.get(column.id) ?? '');
  const lines = line.split('\n').filter((one) => one.trim() !== '');
  const draft = draftOf(session.shown.get(), lines[0] ?? '', column.id);
  const change = (text: string) => {
    drafts.set(column.id, text);
    setLine(text);
  };
  const add = (open: boolean) => {
    if (lines.length > 1) addCards(session, lines, column.id);
    else if (draft) addCard(session, draft.card, open);
    else return;
    change('');
    if (open) session.composing.set(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') session.composing.set(null);
    if (event.key === 'Enter') {
      event.preventDefault();
      add(event.shiftKey);
    }
  };
  return (
    <div className={styles.composer}>
      <textarea
        ref={focusOnce}
        className={styles.line}
        aria-label={`New card in ${column.name}`}
        placeholder="Title  #type @person !expedite ~tag"
        rows={1}
        value={line}
        onChange={(event) => change(event.target.value)}
        onKeyDown={press}
        onBlur={() => session.composing.set(null)}
      />
      <p className={styles.marks} aria-live="off">
        {lines.length > 1
          ? `Enter makes ${lines.length} cards`
          : (draft?.marks ?? []).map((mark) => <span key={mark}>{mark}</span>)}
      </p>
    </div>
  );
}

function focusOnce(element: HTMLTextAreaElement | null): void {
  if (element && document.activeElement !== element) element.focus();
}
