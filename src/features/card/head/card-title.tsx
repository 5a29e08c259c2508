'use client';

import { Textarea } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { QuietButton } from '#ui/quiet-button.tsx';
import { ConflictNote } from '../fields/conflict-note.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useTextDraft } from '../fields/use-text-draft.ts';
import { useCardModel } from '../model/card-context.tsx';
import { controlOf } from '../model/command-control.ts';
import styles from './card-head.module.css';

/** The title, lettered; E or a double click turns it into a field. */
export function CardTitle() {
  const { card, can } = useCardModel();
  const [isEdited, setEdited] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasEdited = useRef<boolean>(false);
  useLayoutEffect(() => {
    if (wasEdited.current && !isEdited) heading.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  const leave = () => setEdited(false);
  const draft = useTextDraft({
    read: ({ title }) => title,
    change: (title) => (title === '' ? 'A card needs a title.' : { title }),
    onSaved: leave,
  });
  const mayEdit = can('card:edit');
  return (
    <div className={styles.titleLine}>
      {isEdited ? (
        <TitleInput draft={draft} onLeave={leave} />
      ) : (
        <h2
          ref={heading}
          className={styles.title}
          tabIndex={-1}
          data-card-title=""
          onDoubleClick={mayEdit ? () => setEdited(true) : undefined}
        >
          {card.title}
        </h2>
      )}
      {mayEdit && !isEdited ? (
        <QuietButton {...controlOf('edit-title')} onClick={() => setEdited(true)}>
          Edit title
        </QuietButton>
      ) : null}
      <SaveNote state={draft.state} />
      <ConflictNote field="title" conflict={draft.conflict} />
    </div>
  );
}

type TitleInputProps = { draft: ReturnType<typeof useTextDraft>; onLeave: () => void };

function TitleInput({ draft: { input, state, conflict, leave }, onLeave }: TitleInputProps) {
  const { card } = useCardModel();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  const isUnchanged = input.value.trim() === card.title;
  const leaveAll = () => {
    leave();
    onLeave();
  };
  return (
    <Textarea
      ref={field}
      className={styles.titleInput}
      aria-label="Title"
      aria-invalid={state.kind === 'refused'}
      autosize
      maxLength={500}
      {...input}
      onBlur={() => (isUnchanged && conflict === null ? leaveAll() : input.onBlur())}
      onKeyDown={(event) => {
        const leaves = event.key === 'Escape' || (event.key === 'Enter' && isUnchanged);
        input.onKeyDown(event);
        if (!leaves) return;
        event.preventDefault();
        event.stopPropagation();
        leaveAll();
      }}
    />
  );
}
