'use client';

import { useRef, useState } from 'react';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { Field } from './field.tsx';
import styles from './fields.module.css';

/** Tags as chips; Enter or a comma adds what is typed, the cross takes one off. */
export function TagsField() {
  const { card, can } = useCardModel();
  const { state, save } = useSave();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const put = (tags: string[]) => save(editRequest(card.id, { tags }));
  const add = async () => {
    const tag = typed.replace(/^[#~]/, '').trim();
    if (tag === '' || card.tags.includes(tag) || (await put([...card.tags, tag]))) setTyped('');
  };
  return (
    <Field label="Tags" state={state}>
      <div className={styles.tags}>
        {card.tags.map((tag) => (
          <span key={tag} className={styles.tag}>
            {tag}
            {can('card:edit') ? (
              <button
                type="button"
                aria-label={`Take off ${tag}`}
                onClick={() => {
                  void put(card.tags.filter((other) => other !== tag));
                  input.current?.focus();
                }}
              >
                ×
              </button>
            ) : null}
          </span>
        ))}
        {can('card:edit') ? (
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
        ) : null}
      </div>
    </Field>
  );
}
