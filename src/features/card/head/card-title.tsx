'use client';

import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { QuietButton } from '#ui/quiet-button.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useDraft } from '../fields/use-draft.ts';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import styles from './card-head.module.css';

/** The title, lettered; E or a click turns it into a field. */
export function CardTitle() {
  const { card, can } = useCardModel();
  const [isEdited, setEdited] = useState(false);
  const { state, save, refuse } = useSave();
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = () => {
    setEdited(false);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const draft = useDraft(card.title, async (title) => {
    if (title === '') refuse('A card needs a title.');
    const done = title !== '' && (await save(editRequest(card.id, { title })));
    if (done) leave();
    return done;
  });
  return (
    <div className={styles.titleLine}>
      {isEdited ? (
        <TitleInput draft={draft} isRefused={state.kind === 'refused'} onLeave={leave} saved={card.title} />
      ) : (
        <h2 ref={heading} className={styles.title} tabIndex={-1} data-card-title="">
          {card.title}
        </h2>
      )}
      {can('card:edit') && !isEdited ? (
        <QuietButton data-command="edit-title" aria-keyshortcuts="E" onClick={() => setEdited(true)}>
          Edit title
        </QuietButton>
      ) : null}
      <SaveNote state={state} />
    </div>
  );
}

type TitleInputProps = {
  draft: ReturnType<typeof useDraft>;
  isRefused: boolean;
  onLeave: () => void;
  saved: string;
};

function TitleInput({ draft, isRefused, onLeave, saved }: TitleInputProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.select(), []);
  const isUnchanged = draft.value.trim() === saved;
  return (
    <Textarea
      ref={input}
      className={styles.titleInput}
      aria-label="Title"
      aria-invalid={isRefused}
      autosize
      maxLength={500}
      {...draft}
      onBlur={() => (isUnchanged ? onLeave() : draft.onBlur())}
      onKeyDown={(event) => {
        const leaves = event.key === 'Escape' || (event.key === 'Enter' && isUnchanged);
        draft.onKeyDown(event);
        if (!leaves) return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    />
  );
}
