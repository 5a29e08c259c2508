'use client';

import { Button, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { sayRefusal } from '../plan/problems-of.ts';
import { useApply } from '../use-apply.ts';
import { useLeaveWarning } from '../use-leave-warning.ts';
import styles from './apply-bar.module.css';
import { usePlanModel } from './plan-context.tsx';

/** What was collected, in sentences, with a reason and the one button that makes it so. */
export function ApplyBar() {
  const { board, changes, ask, restart } = usePlanModel();
  const router = useRouter();
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const bar = useRef<HTMLElement>(null);
  const { apply, refusal, busy } = useApply(board.id, (configuration) => {
    restart(configuration);
    setReason('');
    router.refresh();
  });
  useLeaveWarning(changes.length > 0);
  useEffect(() => {
    if (tries > 0) bar.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  const submit = () => {
    if (ask()) setTries(tries + 1);
    else apply(changes, reason);
  };
  if (changes.length === 0) return null;
  const needsReason = refusal?.field === 'reason';
  return (
    <section ref={bar} className={styles.bar} aria-label="Changes to apply">
      <ul className={styles.changes}>
        {changes.map(({ field, sentence }) => (
          <li key={`${field} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          className={styles.reason}
          label="Reason"
          description="From now on; the past is never recounted."
          value={reason}
          maxLength={500}
          error={needsReason ? refusal.detail : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button variant="default" onClick={() => restart(board)}>
          Discard
        </Button>
        <Button type="submit" loading={busy}>
          Apply {count}
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
