'use client';

import Link from 'next/link';
import { boardHref } from '../state/card-key.ts';
import type { Stage } from '../state/stages.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './constraint-mark.module.css';

/** On the column that limits the output: a line above it, and the way to the proof. */
export function ConstraintMark({ stage }: { stage: Stage }) {
  const session = useSession();
  const constraint = useWatched(session.pace, (pace) => pace.constraint);
  const href = useBoard((state) => `${boardHref(state.configuration)}/flow#constraint`);
  if (!constraint || !stage.lists.some(({ id }) => id === constraint.columnId)) return null;
  const words = constraint.label === 'likely' ? 'probably constraint' : 'constraint';
  if (session.isWall) return <span className={styles.mark}>⟩⟨ {words}</span>;
  return (
    <Link
      className={styles.mark}
      href={href}
      prefetch={false}
      title={constraint.sentence}
      aria-label={`${words}: ${constraint.sentence} To the proof`}
    >
      ⟩⟨ <span className={styles.words}>{words}</span>
    </Link>
  );
}
