'use client';

import { useId } from 'react';
import type { Stage } from '../state/stages.ts';
import styles from './stage.module.css';
import { StageHalf } from './stage-half.tsx';
import { StageHeader } from './stage-header.tsx';

/** One column from top to bottom: its name and gauge, and one list, or the two halves of a split one. */
export function StageColumn({ stage }: { stage: Stage }) {
  const titleId = useId();
  return (
    <section
      className={styles.stage}
      style={{ '--lists': stage.lists.length }}
      data-stage={stage.column.id}
      aria-labelledby={titleId}
    >
      <StageHeader stage={stage} titleId={titleId} />
      <div className={styles.lists}>
        {stage.lists.map((column) => (
          <StageHalf key={column.id} column={column} lane={undefined} />
        ))}
      </div>
    </section>
  );
}
