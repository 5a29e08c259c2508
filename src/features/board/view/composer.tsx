'use client';

import { type KeyboardEvent, useState } from 'react';
import type { Column } from '#domain/schemas/configuration.ts';
import { Kbd } from '#ui/kbd.tsx';
import { addCard, addCards, inLane } from '../actions/add-card.ts';
import { can } from '../actions/can.ts';
import { draftOf } from '../state/draft.ts';
import type { LaneFilter } from '../state/grouping.ts';
import { listKey } from '../state/list-key.ts';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './composer.module.css';

/** At the foot of a list: the way to a new card, and the one line it is typed in. */
type ComposerProps = { column: Column; lane: LaneFilter };

export function Composer({ column, lane }: ComposerProps) {
  const session = useSession();
  const own = listKey(column.id, lane);
  const isOpen = useWatched(session.composing, (key) => key === own);
  if (!can(session, 'card:create')) return null;
  if (isOpen) return <ComposerLine column={column} lane={lane} />;
  return (
    <button type="button" className={styles.add} onClick={() => session.composing.set(own)}>
      + Add card
      <Kbd>C</Kbd>
    </button>
  );
}

const drafts = new Map<string, string>();

function ComposerLine({ column, lane }: ComposerProps) {
  const session = useSession();
  const own = listKey(column.id, lane);
  const [line, setLine] = useState(drafts.get(own) ?? '');
  const lines = line.split('\n').filter((one) => one.trim() !== '');
  const draft = draftOf(session.shown.get(), lines[0] ?? '', column.id);
  const change = (text: string) => {
    drafts.set(own, text);
    setLine(text);
  };
  const add = (open: boolean) => {
    if (lines.length > 1) addCards(session, lines, column.id, lane);
    else if (draft) addCard(session, inLane(draft.card, lane), open);
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
