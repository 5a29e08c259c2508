'use client';

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { onEscape } from '#ui/keys/on-escape.ts';
import { type SaveState, wantsReason } from '../model/use-save.ts';
import styles from './notes.module.css';

/** What became of a save, beside its field: "Saved" for a second, or what is wrong and what can be done. */
export function SaveNote({ state }: { state: SaveState }) {
  if (state.kind === 'refused') return <Refused state={state} />;
  return (
    <span className={styles.note} role="status" data-shown={state.kind === 'saved'}>
      {state.kind === 'saved' ? 'Saved' : ''}
    </span>
  );
}

function Refused({ state: { refusal, again, drop } }: { state: Extract<SaveState, { kind: 'refused' }> }) {
  const [reason, setReason] = useState('');
  if (wantsReason(refusal)) {
    return (
      <form
        className={styles.refused}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (reason.trim()) void again(reason.trim());
        }}
        onKeyDown={onEscape(drop)}
      >
        <p role="alert">{refusal.detail}</p>
        <TextInput
          aria-label="Reason"
          placeholder="Reason, kept in the ledger"
          autoFocus
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button size="xs" variant="default" onClick={drop}>
          Cancel
        </Button>
        <Button type="submit" size="xs">
          Do it anyway
        </Button>
      </form>
    );
  }
  return (
    <div className={styles.refused}>
      <p role="alert">{refusal.detail}</p>
      {refusal.refusal === 'database-busy' ? (
        <Button size="xs" variant="default" onClick={() => void again()}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}
