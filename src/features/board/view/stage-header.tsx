'use client';

import type { WipLimit } from '#domain/schemas/configuration.ts';
import { IconChevron } from '#ui/icons.tsx';
import { foldStage } from '../actions/view.ts';
import { isClosed, previewMove } from '../state/preview.ts';
import type { Stage } from '../state/stages.ts';
import { useBoard, useMotion, useSession } from '../store/board-context.tsx';
import { ConstraintMark } from './constraint-mark.tsx';
import { countWithOlder } from './count-with-older.ts';
import { LimitGauge } from './limit-gauge.tsx';
import styles from './stage.module.css';
import { StageMenu } from './stage-menu.tsx';
import { useLeftOutOf } from './use-left-out-of.ts';

type StageHeaderProps = { stage: Stage; titleId: string };

/** A column's name, lettered like water, and its staff gauge. */
export function StageHeader({ stage, titleId }: StageHeaderProps) {
  const limits = useBoard((state) => state.configuration.limits);
  const own = limitsOf(limits, stage);
  const isCounted = own.some(({ scope, maximum }) => scope !== 'half' && maximum !== null);
  return (
    <header className={styles.header}>
      <div className={styles.titleRow}>
        <h2 id={titleId} className={styles.title} title={stage.column.name}>
          {stage.column.name}
        </h2>
        <ConstraintMark stage={stage} />
        <FoldButton stage={stage} />
        <StageMenu stage={stage} />
      </div>
      {isCounted ? null : <PlainCount stage={stage} />}
      {own.map((limit) => (
        <LimitGauge key={limit.id} limit={limit} stage={stage} />
      ))}
      <Gate stage={stage} />
    </header>
  );
}

/** The column's own limit before those of its halves, and what it shares with others last. */
function limitsOf(limits: readonly WipLimit[], { column, lists }: Stage): WipLimit[] {
  const ids = { column: [column.id], half: lists.map(({ id }) => id), group: [column.id] };
  return (['column', 'half', 'group'] as const).flatMap((asked) =>
    limits.filter(({ scope, columnIds }) => scope === asked && columnIds.some((id) => ids[asked].includes(id))),
  );
}

/** Tab passes it by: the menu beside it folds the column too. */
function FoldButton({ stage }: { stage: Stage }) {
  const session = useSession();
  return (
    <button
      type="button"
      className={styles.fold}
      tabIndex={-1}
      aria-expanded="true"
      aria-label={`Fold ${stage.column.name}`}
      title="Fold this stage"
      onClick={() => foldStage(session, stage)}
    >
      <IconChevron />
    </button>
  );
}

function PlainCount({ stage }: { stage: Stage }) {
  const shown = useBoard((state) => stage.lists.reduce((sum, { id }) => sum + (state.columns.get(id)?.length ?? 0), 0));
  const older = useBoard((state) => stage.lists.reduce((sum, { id }) => sum + (state.olderDone[id] ?? 0), 0));
  const leftOut = useLeftOutOf(stage);
  return (
    <span className={styles.count}>
      {countWithOlder(shown, older)}
      {leftOut > 0 ? <span className={styles.shown}> · {shown - leftOut} shown</span> : null}
    </span>
  );
}

/** Why the gate over the column is closed to what is in the hand. */
function Gate({ stage }: { stage: Stage }) {
  const { shown } = useSession();
  const why = useMotion((motion) => {
    if (!motion || !stage.lists.some(({ id }) => id === motion.target.columnId)) return null;
    const preview = previewMove(shown.get(), motion.cardIds, motion.target);
    return isClosed(preview) ? (preview.refusal?.detail ?? null) : null;
  });
  return why ? <p className={styles.gateWhy}>{why}</p> : null;
}
