'use client';

import { columnById } from '#domain/columns.ts';
import type { WipLimit } from '#domain/schemas/configuration.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import { Gauge } from '#ui/gauge.tsx';
import type { BoardState } from '../state/board-state.ts';
import { previewMove } from '../state/preview.ts';
import type { Stage } from '../state/stages.ts';
import { limitValue, tallyKey } from '../state/tallies.ts';
import { useBoard, useMotion, useSession } from '../store/board-context.tsx';
import styles from './stage.module.css';
import { useLeftOutOf } from './use-left-out-of.ts';

type LimitGaugeProps = {
  limit: WipLimit;
  stage?: Stage;
  /** Whose it is, where each person has it. */
  assigneeId?: PersonId | null;
};

/** One limit's gauge; while a card is aimed it shows the count after the drop. */
export function LimitGauge({ limit, stage, assigneeId = null }: LimitGaugeProps) {
  const session = useSession();
  const value = useBoard((state) => limitValue(state, limit, assigneeId));
  const key = tallyKey(limit, assigneeId);
  const after = useMotion((motion) =>
    motion ? (previewMove(session.shown.get(), motion.cardIds, motion.target).values.get(key) ?? null) : null,
  );
  const leftOut = useLeftOutOf(limit.scope === 'column' ? stage : undefined);
  const name = useBoard((state) => nameBeside(state, limit));
  if (limit.maximum === null) return null;
  return (
    <div className={styles.limit}>
      {name ? <span className={styles.group}>{name}</span> : null}
      <Gauge
        value={after ?? value}
        maximum={limit.maximum}
        minimum={limit.minimum}
        preview={after !== null && after !== value}
        note={leftOut > 0 ? `${value - leftOut} shown` : undefined}
      />
    </div>
  );
}

/** What a limit counts, where that is not what stands above it: several columns, or a half of one. */
function nameBeside({ configuration }: BoardState, { scope, columnIds }: WipLimit): string | null {
  if (scope === 'group') return columnIds.map((id) => columnById(configuration, id)?.name ?? '?').join(' + ');
  if (scope !== 'half') return null;
  const half = columnIds[0] && columnById(configuration, columnIds[0])?.half;
  return half === 'done' ? 'Done' : 'In progress';
}
