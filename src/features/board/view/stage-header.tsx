'use client';

import { foldStage } from '../actions/view.ts';
import { isClosed, previewMove } from '../state/preview.ts';
import type { Stage } from '../state/stages.ts';
import { useBoard, useMotion, useSession } from '../store/board-context.tsx';
import { ConstraintMark } from './constraint-mark.tsx';
import { countWithOlder } from './count-with-older.ts';
import { LimitGauge } from './limit-gauge.tsx';
import styles from './stage.module.css';
import { StageMenu } from './stage-menu.tsx';

type StageHeaderProps = { stage: Stage; titleId: string };

/** A column's name, lettered like water, and its staff gauge. */
export function StageHeader({ stage, titleId }: StageHeaderProps) {
  const limits = useBoard((state) => state.configuration.limits);
  const own = limits.filter(
    ({ scope, columnIds }) => (scope === 'column' || scope === 'group') && columnIds.includes(stage.column.id),
  );
  return (
    <header className={styles.header}>
      <div className={styles.titleRow}>
        <h2 id={titleId} className={styles.title} title={stage.column.name}>
          {stage.column.name}
        </h2>
        <ConstraintMark stage={stage} />
        <StageMenu stage={stage} />
      </div>
      {own.map((limit) => (
        <LimitGauge key={limit.id} limit={limit} stage={stage} />
      ))}
      {own.some(({ maximum }) => maximum !== null) ? null : <PlainCount stage={stage} />}
      <Gate stage={stage} />
    </header>
  );
}

export function PlainCount({ stage }: { stage: Stage }) {
  const shown = useBoard((state) => stage.lists.reduce((sum, { id }) => sum + (state.columns.get(id)?.length ?? 0), 0));
  const older = useBoard((state) => stage.lists.reduce((sum, { id }) => sum + (state.olderDone[id] ?? 0), 0));
  return <span className={styles.count}>{countWithOlder(shown, older)}</span>;
}

/** Why the gate over the column is closed to the card in the hand. */
function Gate({ stage }: { stage: Stage }) {
  const { shown } = useSession();
  const why = useMotion((motion) => {
    if (!motion || !stage.lists.some(({ id }) => id === motion.target.columnId)) return null;
    const preview = previewMove(shown.get(), motion.cardId, motion.target);
    return isClosed(preview) ? (preview.refusal?.detail ?? null) : null;
  });
  return why ? <p className={styles.gateWhy}>{why}</p> : null;
}

/** A folded column: its name along the bar, its gauge as a figure; a click unfolds it. */
export function FoldedStage({ stage }: { stage: Stage }) {
  const session = useSession();
  return (
    <section className={styles.folded} data-stage={stage.column.id} aria-label={stage.column.name}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded="false"
        aria-label={`Unfold ${stage.column.name}`}
        title={stage.column.name}
        onClick={() => foldStage(session, stage)}
      >
        <PlainCount stage={stage} />
        <span className={styles.foldedTitle}>{stage.column.name}</span>
      </button>
    </section>
  );
}
