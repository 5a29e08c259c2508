'use client';

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { blockCategoryWords } from '#domain/event-words.ts';
import { numberOfKey } from '#domain/number-of-key.ts';
import type { BlockCard } from '#domain/schemas/card-commands.ts';
import { SaveNote } from '../fields/save-note.tsx';
import { fetchCard } from '../model/board-api.ts';
import { useCardModel } from '../model/card-context.tsx';
import { blockRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import styles from './block-band.module.css';

const categories = Object.entries(blockCategoryWords).map(([value, label]) => ({ value, label }));

/** Says why a card cannot go on: a reason, what it waits for, and the card that holds it up, if one does. */
export function BlockForm({ onClose }: { onClose: () => void }) {
  const { card, board } = useCardModel();
  const { state, save, refuse } = useSave();
  const [category, setCategory] = useState<BlockCard['category']>('customer');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const submit = async () => {
    if (!reason.trim()) return refuse('Say what it waits for.');
    const number = numberOfKey(board.key, by);
    const blocker = number === undefined ? null : await fetchCard(board.id, number);
    if (by.trim() && !blocker) return refuse(`There is no card ${by.trim()} on this board.`);
    const asked = { category, reason: reason.trim(), ...(blocker ? { blockedById: blocker.id } : {}) };
    return (await save(blockRequest(card.id, asked))) ? onClose() : undefined;
  };
  return (
    <form
      className={styles.form}
      aria-label="Block the card"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <TextInput
        className={styles.reason}
        label="Reason"
        autoFocus
        maxLength={500}
        value={reason}
        aria-invalid={state.kind === 'refused'}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <NativeSelect
        label="Kind"
        data={categories}
        value={category}
        onChange={(event) => setCategory(event.currentTarget.value as BlockCard['category'])}
      />
      <TextInput
        label="By card"
        placeholder={`${board.key}-…`}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <span className={styles.buttons}>
        <Button size="xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button size="xs" type="submit">
          Block
        </Button>
      </span>
      <SaveNote state={state} />
    </form>
  );
}
