'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { pressedOnce } from '#ui/pressed-once.ts';
import { HomeSection } from '../parts/home-section.tsx';
import { checkBoardAction } from './check-board.action.ts';
import styles from './works.module.css';

/** Looks through the ledger of one board when asked to. */
export function LedgerCheck({ boards }: { boards: readonly { id: string; key: string; name: string }[] }) {
  const [{ errors, result }, act, isPending] = useActionState(checkBoardAction, unanswered);
  if (boards.length === 0) return null;
  return (
    <HomeSection title="Ledger" note="Reads every event of a board again and compares the board with them.">
      <form action={act} className={styles.check}>
        <NativeSelect
          name="boardId"
          aria-label="Board to check"
          data={boards.map(({ id, key, name }) => ({ value: id, label: `${name} (${key})` }))}
        />
        <Button type="submit" variant="default" {...pressedOnce(isPending)}>
          Check now
        </Button>
      </form>
      <p role="status" className={styles.found}>
        {isPending ? 'Reading…' : (Object.values(errors)[0] ?? result)}
      </p>
    </HomeSection>
  );
}
