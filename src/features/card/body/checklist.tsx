'use client';

import { TextInput } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { announce } from '#ui/live-regions.tsx';
import { showToast } from '#ui/toasts.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import styles from './checklist.module.css';
import { ChecklistLine, type LineActs } from './checklist-line.tsx';
import {
  addLines,
  insertLine,
  linesOf,
  moveLine,
  removeLine,
  renameLine,
  type SeenLine,
  tickLine,
} from './checklist-lines.ts';
import { useChecklist } from './use-checklist.ts';

/** What is still to be done on the card, one line each. Every tick and every line saves by itself. */
export function Checklist() {
  const { can } = useCardModel();
  const { lines, put, state } = useChecklist();
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<SeenLine | null>(null);
  const mayEdit = can('card:edit');
  const done = lines.filter((line) => line.done).length;

  const focus = (at: number, part: string) =>
    requestAnimationFrame(() => {
      const line = list.current?.children[Math.min(at, list.current.children.length - 1)];
      line?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
    });
  const actsOn = (seen: SeenLine): LineActs => ({
    tick: (isDone) => void put(tickLine(seen, isDone)),
    rename: (text, stays) => {
      void put(renameLine(seen, text));
      if (stays) focus(seen.at, 'text');
    },
    move: (to) => {
      void put(moveLine(seen, to));
      announce(`${seen.text}: place ${to + 1} of ${lines.length}.`);
      focus(to, to > seen.at ? 'down' : 'up');
    },
    remove: () => {
      const [line] = lines.slice(seen.at);
      void put(removeLine(seen));
      focus(seen.at, 'text');
      const back = () => (line ? void put(insertLine(line, seen.at)) : undefined);
      showToast({ message: `Removed “${seen.text}”`, action: { label: 'Undo', run: back } });
    },
    drag: (isDragged) => setDragged(isDragged ? seen : null),
  });
  const drop = (event: DragEvent, to: number) => {
    if (!dragged) return;
    event.preventDefault();
    if (dragged.at !== to) void put(moveLine(dragged, to));
    setDragged(null);
  };
  return (
    <section aria-label="Checklist" className={styles.section}>
      {lines.length > 0 ? (
        <p className={styles.done}>
          <progress max={lines.length} value={done} aria-label={`${done} of ${lines.length} done`} /> {done} of{' '}
          {lines.length} done
        </p>
      ) : null}
      <ul ref={list} className={styles.checklist}>
        {lines.map((line, at) => (
          <ChecklistLine
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
            key={at}
            line={line}
            at={at}
            last={lines.length - 1}
            acts={mayEdit ? actsOn({ text: line.text, at }) : undefined}
            isAimed={dragged !== null && dragged.at !== at}
            onDrop={(event) => drop(event, at)}
          />
        ))}
      </ul>
      {mayEdit ? <NewLine onAdd={(text) => put(addLines(linesOf(text)))} /> : null}
      <SaveNote state={state} />
    </section>
  );
}

function NewLine({ onAdd }: { onAdd: (text: string) => Promise<boolean> }) {
  const [typed, setTyped] = useState('');
  const add = async (text: string) => {
    if (text.trim() && (await onAdd(text))) setTyped('');
  };
  return (
    <TextInput
      aria-label="Add to the checklist"
      placeholder="Add a line, or paste several"
      maxLength={500}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text');
        if (!pasted.includes('\n')) return;
        event.preventDefault();
        void add(`${typed}${pasted}`);
      }}
      onKeyDown={(event) => (event.key === 'Enter' ? void add(typed) : undefined)}
    />
  );
}
