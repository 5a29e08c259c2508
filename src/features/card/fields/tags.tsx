'use client';

import { useRef, useState } from 'react';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import styles from './properties.module.css';
import { Property } from './property.tsx';
import { SaveNote } from './save-note.tsx';
import { useFocus } from './use-focus.ts';

/** Tags as chips; Enter or a comma adds what is typed, the cross takes one off. `isNew` opens the field for one more. */
export function Tags({ isNew }: { isNew: boolean }) {
  const { card, can } = useCardModel();
  const { state, merge } = useSave();
  const first = useRef<HTMLDivElement>(null);
  const put = (change: (tags: string[]) => string[]) =>
    merge(({ tags }) => editRequest(card.id, { tags: change(tags), was: { tags } }));
  const remove = async (tag: string) => {
    await put((tags) => tags.filter((other) => other !== tag));
    first.current?.querySelector<HTMLElement>('button, input')?.focus();
  };
  return (
    <div ref={first} style={{ display: 'contents' }}>
      {card.tags.map((tag) => (
        <span key={tag} className={styles.chip}>
          <span className={styles.sign}>#</span> {tag}
          {can('card:edit') ? (
            <button
              type="button"
              className={styles.cross}
              aria-label={`Take off ${tag}`}
              onClick={() => void remove(tag)}
            >
              ×
            </button>
          ) : null}
        </span>
      ))}
      {isNew ? <NewTag onAdd={(tag) => put((tags) => (tags.includes(tag) ? tags : [...tags, tag]))} /> : null}
      <SaveNote state={state} />
    </div>
  );
}

function NewTag({ onAdd }: { onAdd: (tag: string) => Promise<boolean> }) {
  const [typed, setTyped] = useState('');
  const field = useFocus<HTMLInputElement>(true);
  const add = async () => {
    const tag = typed.replace(/^[#~]/, '').trim();
    if (tag === '' || (await onAdd(tag))) setTyped('');
  };
  return (
    <Property field="tags" sign="#" state={{ kind: 'idle' }}>
      <input
        ref={field}
        aria-label="Add a tag"
        placeholder="tag"
        autoComplete="off"
        maxLength={60}
        size={Math.max(4, typed.length)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void add()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ',') return;
          event.preventDefault();
          void add();
        }}
      />
    </Property>
  );
}
