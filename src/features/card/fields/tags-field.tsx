'use client';

import { type RefObject, useRef, useState } from 'react';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { Field } from './field.tsx';
import styles from './fields.module.css';

/** Tags as chips; Enter or a comma adds what is typed, the cross takes one off. */
export function TagsField() {
  const { card, can } = useCardModel();
  const { state, save } = useSave();
  const input = useRef<HTMLInputElement>(null);
  const put = (tags: string[]) => save(editRequest(card.id, { tags }));
  const add = async (tag: string) => card.tags.includes(tag) || put([...card.tags, tag]);
  const remove = (tag: string) => {
    void put(card.tags.filter((other) => other !== tag));
    input.current?.focus();
  };
  return (
    <Field label="Tags" state={state}>
      <div className={styles.tags}>
        {card.tags.map((tag) => (
          <Tag key={tag} tag={tag} onRemove={can('card:edit') ? () => remove(tag) : undefined} />
        ))}
        {can('card:edit') ? <NewTag input={input} onAdd={add} /> : null}
      </div>
    </Field>
  );
}

function Tag({ tag, onRemove }: { tag: string; onRemove: (() => void) | undefined }) {
  return (
    <span className={styles.tag}>
      {tag}
      {onRemove ? (
        <button type="button" aria-label={`Take off ${tag}`} onClick={onRemove}>
          ×
        </button>
      ) : null}
    </span>
  );
}

type NewTagProps = { input: RefObject<HTMLInputElement | null>; onAdd: (tag: string) => Promise<boolean> };

function NewTag({ input, onAdd }: NewTagProps) {
  const [typed, setTyped] = useState('');
  const add = async () => {
    const tag = typed.replace(/^[#~]/, '').trim();
    if (tag === '' || (await onAdd(tag))) setTyped('');
  };
  return (
    <input
      ref={input}
      className={styles.tagInput}
      aria-label="Add a tag"
      placeholder="add"
      maxLength={60}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => void add()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ',') return;
        event.preventDefault();
        void add();
      }}
    />
  );
}
