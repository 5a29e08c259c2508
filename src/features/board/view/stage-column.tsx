'use client';

import { useId } from 'react';
import { isClosed, previewMove } from '../state/preview.ts';
import type { Stage } from '../state/stages.ts';
import { isFolded } from '../state/stand.ts';
import { useMotion, useSession, useSettings } from '../store/board-context.tsx';
import { FoldedStage } from './folded-stage.tsx';
import gateStyles from './gate.module.css';
import styles from './stage.module.css';
import { StageHalf } from './stage-half.tsx';
import { StageHeader } from './stage-header.tsx';

/** One column from top to bottom: its name and gauge, and one list, or the two halves of a split one. */
export function StageColumn({ stage }: { stage: Stage }) {
  const titleId = useId();
  const folded = useSettings((settings) => isFolded(settings, stage));
  const gate = useGate(stage);
  if (folded) return <FoldedStage stage={stage} />;
  return (
    <section
      className={styles.stage}
      style={{ '--lists': stage.lists.length }}
      data-stage={stage.column.id}
      aria-labelledby={titleId}
    >
      <StageHeader stage={stage} titleId={titleId} />
      <div className={`${styles.lists} ${gateStyles.area}`} data-gate={gate ? 'closed' : undefined}>
        {stage.lists.map((column) => (
          <StageHalf key={column.id} column={column} lane={undefined} />
        ))}
      </div>
    </section>
  );
}

/** Whether what is in the hand stands before a closed gate here. */
export function useGate(stage: Stage): boolean {
  const { shown } = useSession();
  return useMotion(
    (motion) =>
      motion !== null &&
      stage.lists.some(({ id }) => id === motion.target.columnId) &&
      isClosed(previewMove(shown.get(), motion.cardIds, motion.target)),
  );
}
