'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { DoneShare } from '../rows/done-share.tsx';
import rows from '../rows/rows.module.css';
import styles from './checklist.module.css';
import { ChecklistLine } from './checklist-line.tsx';
import { addLines, linesOf } from './checklist-lines.ts';
import { useChecklist } from './use-checklist.ts';
import { useLineActs } from './use-line-acts.ts';

/** What is still to be done on the card, one line each. Every tick and every line saves by itself. */
export function Checklist() {
  const { can } = useCardModel();
  const { lines, put, state } = useChecklist();
  const { list, actsOn, drop, isAimed } = useLineActs({ lines, put });
  const mayEdit = can('card:edit');
  const done = lines.filter((line) => line.done).length;
  return (
    <section aria-label="Checklist" className={rows.section}>
      {lines.length > 0 ? <DoneShare done={done} all={lines.length} label={`${done} of ${lines.length} done`} /> : null}
      <ul ref={list} className={styles.checklist}>
        {lines.map((line, at) => (
          <ChecklistLine
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
            key={at}
            line={line}
            at={at}
            last={lines.length - 1}
            acts={mayEdit ? actsOn({ text: line.text, at }) : undefined}
            isAimed={isAimed(at)}
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
