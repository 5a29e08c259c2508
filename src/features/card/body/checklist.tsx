'use client';

import { Checkbox, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import { SaveNote } from '../fields/save-note.tsx';
import { useDraft } from '../fields/use-draft.ts';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import styles from './body.module.css';

type Item = CardDetail['checklist'][number];

/**
 * The lines as they stand or are being saved, and the way to put others in their place. Saves go out one after the other,
 * and what was put last is shown until it is saved itself.
 */
function useChecklist() {
  const { card } = useCardModel();
  const { state, save } = useSave();
  const [pending, setPending] = useState<Item[] | null>(null);
  const last = useRef<{ lines: Item[] | null; saved: Promise<unknown> }>({ lines: null, saved: Promise.resolve() });
  const put = async (checklist: Item[]): Promise<boolean> => {
    const saving = last.current.saved.then(() => save(editRequest(card.id, { checklist })));
    last.current = { lines: checklist, saved: saving.catch(() => undefined) };
    setPending(checklist);
    const done = await saving;
    if (last.current.lines === checklist) setPending(null);
    return done;
  };
  return { items: pending ?? card.checklist, put, state };
}

/** What is still to be done on the card, one line each. Every tick and every line saves by itself. */
export function Checklist() {
  const { can } = useCardModel();
  const { items, put, state } = useChecklist();
  const mayEdit = can('card:edit');
  if (items.length === 0 && !mayEdit) return null;
  const done = items.filter((item) => item.done).length;
  return (
    <section className={styles.section} aria-labelledby="checklist-title">
      <div className={styles.heading}>
        <h3 id="checklist-title">{items.length > 0 ? `Checklist ${done}/${items.length}` : 'Checklist'}</h3>
        <SaveNote state={state} />
      </div>
      <ul className={styles.checklist}>
        {items.map((item, index) => (
          <ChecklistLine
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
            key={index}
            item={item}
            onChange={mayEdit ? (lines) => put(items.toSpliced(index, 1, ...lines)) : undefined}
          />
        ))}
      </ul>
      {mayEdit ? <NewLine onAdd={(text) => put([...items, { text, done: false }])} /> : null}
    </section>
  );
}

function NewLine({ onAdd }: { onAdd: (text: string) => Promise<boolean> }) {
  const [typed, setTyped] = useState('');
  const add = async () => {
    if (typed.trim() && (await onAdd(typed.trim()))) setTyped('');
  };
  return (
    <TextInput
      aria-label="Add to the checklist"
      placeholder="Add a line"
      maxLength={500}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => (event.key === 'Enter' ? void add() : undefined)}
    />
  );
}

type ChecklistLineProps = {
  item: Item;
  /** Puts these lines where the line stands; none takes it away. Undefined for those who may not. */
  onChange: ((lines: Item[]) => Promise<boolean>) | undefined;
};

function ChecklistLine({ item, onChange }: ChecklistLineProps) {
  const draft = useDraft(item.text, (text) => onChange?.(text ? [{ ...item, text }] : []) ?? Promise.resolve(false));
  return (
    <li className={styles.line}>
      <Checkbox
        aria-label={item.text}
        checked={item.done}
        disabled={!onChange}
        onChange={(event) => void onChange?.([{ ...item, done: event.currentTarget.checked }])}
      />
      {onChange ? (
        <>
          <input className={styles.lineText} aria-label={`Line: ${item.text}`} maxLength={500} {...draft} />
          <button
            type="button"
            className={styles.cross}
            aria-label={`Remove ${item.text}`}
            onClick={() => void onChange([])}
          >
            ×
          </button>
        </>
      ) : (
        <span>{item.text}</span>
      )}
    </li>
  );
}
