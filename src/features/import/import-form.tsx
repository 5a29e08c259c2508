'use client';

import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { FileField } from './file-field.tsx';
import styles from './import-page.module.css';
import { Preview } from './preview.tsx';
import { Refusals, refusalsOf } from './refusals.tsx';
import { useImport } from './use-import.ts';

/** The files and where they come from, what they would bring, and the button that brings it. */
export function ImportForm() {
  const form = useRef<HTMLFormElement>(null);
  const { answer, refusal, isBusy, send, forget } = useImport();
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(event.currentTarget, 'preview');
  };
  const problem = (field: string) => (refusal?.field === field && !refusalsOf(refusal) ? refusal.detail : undefined);
  const bringIn = () => form.current && send(form.current, 'commit');
  return (
    <>
      <form ref={form} className={styles.form} onSubmit={look} onChange={forget} aria-label="Files to import">
        <div className={styles.fields}>
          <FileField name="board" label="Board" accept=".json,application/json" required error={problem('board')} />
          <FileField name="ledger" label="Moves" accept=".csv,text/csv" required error={problem('ledger')} />
          <FileField name="blocks" label="Blocks, if there are any" accept=".csv,text/csv" error={problem('blocks')} />
          <TextInput
            name="source"
            label="Where it comes from"
            description="Such as “Jira, project WEB, 20 November”. Each source is brought in once."
            required
            maxLength={200}
            error={problem('source')}
          />
          <TextInput
            name="name"
            label="Name"
            description="Left empty: as the board’s file says."
            maxLength={120}
            error={problem('name')}
          />
          <TextInput
            name="key"
            label="Key"
            description="Left empty: made of the name."
            maxLength={8}
            error={problem('key')}
          />
        </div>
        <div>
          <Button type="submit" variant={answer ? 'default' : 'filled'} loading={isBusy && answer === null}>
            See what would come
          </Button>
        </div>
      </form>
      {refusal ? <Refusals refusal={refusal} /> : null}
      {answer ? <Preview answer={answer} isBusy={isBusy} onBringIn={bringIn} /> : null}
    </>
  );
}
