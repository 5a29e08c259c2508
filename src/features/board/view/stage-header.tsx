'use client';

import type { WipLimit } from '#domain/schemas/configuration.ts';
import type { Stage } from '../state/stages.ts';
import { limitValue } from '../state/tallies.ts';
import { useBoard } from '../store/board-context.tsx';
import { Gauge } from './gauge.tsx';
import styles from './stage.module.css';

export function StageHeader({ stage, titleId }: { stage: Stage; titleId: string }) {
  const limits = useBoard((state) => state.configuration.limits);
  const own = limits.filter((limit) => limit.scope === 'column' && limit.columnIds.includes(stage.column.id));
  return (
    <header className={styles.header}>
      <h2 id={titleId} className={styles.title}>
        {stage.column.name}
      </h2>
      {own.map((limit) => (
        <LimitGauge key={limit.id} limit={limit} />
      ))}
      {own.length === 0 ? <PlainCount stage={stage} /> : null}
    </header>
  );
}

function LimitGauge({ limit }: { limit: WipLimit }) {
  const value = useBoard((state) => limitValue(state, limit));
  if (limit.maximum === null) return null;
  return <Gauge value={value} maximum={limit.maximum} minimum={limit.minimum} />;
}

function PlainCount({ stage }: { stage: Stage }) {
  const count = useBoard((state) =>
    stage.lists.reduce((sum, { id }) => sum + (state.columns.get(id)?.length ?? 0) + (state.olderDone[id] ?? 0), 0),
  );
  return <span className={styles.count}>{count}</span>;
}
