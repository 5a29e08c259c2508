'use client';

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { blockCategoryWords } from '#domain/event-words.ts';
import { numberOfKey } from '#domain/number-of-key.ts';
import type { BlockCard } from '#domain/schemas/card-commands.ts';
import { onEscape } from '#ui/keys/on-escape.ts';
import { SaveNote } from '../fields/save-note.tsx';
import { fetchCard } from '../model/board-api.ts';
import { useCardModel } from '../model/card-context.tsx';
import { blockRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import styles from './block-band.module.css';

const categories = Object.entries(blockCategoryWords).map(([value, label]) => ({ value, label }));

type Blocking = { category: BlockCard['category']; reason: string; by: string };

/** What was typed, and the way to send it; `done` is called once the card is blocked. */
function useBlocking(done: () => void) {
  const { card, board } = useCardModel();
  const { state, save, refuse } = useSave();
  const [typed, setTyped] = useState<Blocking>({ category: 'customer', reason: '', by: '' });
  const submit = async () => {
    const reason = typed.reason.trim();
    if (!reason) return refuse('Say what it waits for.');
    const number = numberOfKey(board.key, typed.by);
    const blocker = number === undefined ? null : await fetchCard(board.id, number);
    if (typed.by.trim() && !blocker) return refuse(`There is no card ${typed.by.trim()} on this board.`);
    const asked = { category: typed.category, reason, ...(blocker ? { blockedById: blocker.id } : {}) };
    const said = `Blocked ${board.key}-${card.number}`;
    return (await save({ ...blockRequest(card.id, asked), said })) ? done() : undefined;
  };
  return { typed, change: (facets: Partial<Blocking>) => setTyped({ ...typed, ...facets }), state, submit };
}

/** Says why a card cannot go on: a reason, what it waits for, and the card that holds it up, if one does. */
export function BlockForm({ onClose }: { onClose: () => void }) {
  const { typed, change, state, submit } = useBlocking(onClose);
  return (
    <form
      className={styles.form}
      aria-label="Block the card"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={onEscape(onClose)}
    >
      <BlockFields typed={typed} change={change} isRefused={state.kind === 'refused'} />
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

type BlockFieldsProps = { typed: Blocking; change: (facets: Partial<Blocking>) => void; isRefused: boolean };

function BlockFields({ typed, change, isRefused }: BlockFieldsProps) {
  const { board } = useCardModel();
  return (
    <>
      <TextInput
        className={styles.reason}
        label="Reason"
        autoFocus
        maxLength={500}
        value={typed.reason}
        aria-invalid={isRefused}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <NativeSelect
        label="Kind"
        data={categories}
        value={typed.category}
        onChange={(event) => change({ category: event.currentTarget.value as BlockCard['category'] })}
      />
      <TextInput
        label="By card"
        placeholder={`${board.key}-…`}
        value={typed.by}
        onChange={(event) => change({ by: event.currentTarget.value })}
      />
    </>
  );
}
