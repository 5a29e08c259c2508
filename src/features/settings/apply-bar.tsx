'use client';

import { Button, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { BoardId } from '#domain/schemas/ids.ts';
import styles from './apply-bar.module.css';
import type { PlannedChange } from './plan/planned-change.ts';
import { sayRefusal } from './plan/say-refusal.ts';
import { useApply } from './use-apply.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

type ApplyBarProps = {
  boardId: BoardId;
  changes: readonly PlannedChange[];
  /** Says beside the fields what is still wrong, and answers whether anything is. */
  hasProblems: () => boolean;
  onApplied: (configuration: BoardConfiguration) => void;
  onDiscard: () => void;
};

/** What a form has collected, in sentences, with a reason and the one button that makes it so. */
export function ApplyBar({ boardId, changes, hasProblems, onApplied, onDiscard }: ApplyBarProps) {
  const router = useRouter();
  const [reason, setReason] = useState('');
  const { bar, focusFirst } = useFirstProblem();
  const { apply, refusal, busy } = useApply(boardId, (configuration) => {
    onApplied(configuration);
    setReason('');
    router.refresh();
  });
  useLeaveWarning(changes.length > 0);
  if (changes.length === 0) return null;
  const needsReason = refusal?.field === 'reason';
  return (
    <section ref={bar} className={styles.bar} aria-label="Changes to apply">
      <Sentences changes={changes} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (hasProblems()) focusFirst();
          else apply(changes, reason);
        }}
      >
        <Reason value={reason} error={needsReason ? refusal.detail : undefined} onChange={setReason} />
        <Button variant="default" onClick={onDiscard}>
          Discard
        </Button>
        <Button type="submit" loading={busy}>
          {changes.length === 1 ? 'Apply 1 change' : `Apply ${changes.length} changes`}
        </Button>
      </form>
      {refusal && !needsReason ? (
        <p role="alert" className={styles.refusal}>
          {sayRefusal(refusal)}
        </p>
      ) : null}
    </section>
  );
}

function Sentences({ changes }: Pick<ApplyBarProps, 'changes'>) {
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, sentence }) => (
        <li key={`${field} ${sentence}`}>{sentence}</li>
      ))}
    </ul>
  );
}

type ReasonProps = { value: string; error: string | undefined; onChange: (reason: string) => void };

function Reason({ value, error, onChange }: ReasonProps) {
  return (
    <TextInput
      className={styles.reason}
      label="Reason"
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      description="From now on; the past is never recounted."
      value={value}
      maxLength={500}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Brings the first field that something is wrong with under the hands, once it is drawn as such. */
function useFirstProblem() {
  const bar = useRef<HTMLElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) bar.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return { bar, focusFirst: () => setTries(tries + 1) };
}
