'use client';

import { useActionState } from 'react';
import { unanswered } from '#domain/form-answer.ts';
import { HomeSection } from '../parts/home-section.tsx';
import { checkBoardAction } from './check-board.action.ts';
import styles from './works.module.css';

/** Looks through the ledger of one board when asked to. */
export function LedgerCheck({ boards }: { boards: readonly { id: string; key: string; name: string }[] }) {
  const [{ errors, result }, act, isPending] = useActionState(checkBoardAction, unanswered);
  if (boards.length === 0) return null;
  return (
    <HomeSection
      title="Ledger"
      note="Reads every event of one board and holds the board against it. Nothing is kept of it."
    >
      <form action={act} className={styles.check}>
        <select name="boardId" aria-label="Board to check" className={styles.choice}>
          {boards.map(({ id, key, name }) => (
            <option key={id} value={id}>
              {name} ({key})
            </option>
          ))}
        </select>
        <button type="submit" className={styles.button} disabled={isPending}>
          Check now
        </button>
      </form>
      <p role="status" className={styles.found}>
        {isPending ? 'Reading…' : (Object.values(errors)[0] ?? result)}
      </p>
    </HomeSection>
  );
}
