'use client';

import { wipZone } from '#domain/columns.ts';
import { Gauge } from '#ui/gauge.tsx';
import type { BoardState } from '../state/board-state.ts';
import { limitValue } from '../state/tallies.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './figures.module.css';

const wipOf = (state: BoardState) =>
  wipZone(state.configuration).reduce((sum, id) => sum + (state.columns.get(id)?.length ?? 0), 0);

/** Work in progress as it is now, against the board's own limit if it has one, and what the ledger says of the flow. */
export function Figures() {
  const wip = useBoard(wipOf);
  const limit = useBoard((state) => state.configuration.limits.find(({ scope }) => scope === 'board'));
  const value = useBoard((state) => (limit ? limitValue(state, limit) : 0));
  const flow = useWatched(useSession().pace, ({ figures }) => figures);
  const isCounted = useBoard(({ configuration }) => wipZone(configuration).length > 0);
  return (
    <dl className={styles.figures}>
      <div className={styles.figure}>
        <dt>WIP</dt>
        <dd>{limit && limit.maximum !== null ? <Gauge value={value} maximum={limit.maximum} /> : wip}</dd>
      </div>
      {isCounted ? (
        <>
          <Figure label="Lead time p85" value={flow.leadTimeDaysP85} unit=" d" />
          <Figure label="Throughput" value={flow.throughputPerWeek} unit="/wk" />
          <Figure label="Flow efficiency" value={flow.flowEfficiencyPercent} unit=" %" />
        </>
      ) : null}
    </dl>
  );
}

/** A figure has its place before it is known, so that nothing moves when it comes. */
const Figure = ({ label, value, unit }: { label: string; value: number | null; unit: string }) => (
  <div className={styles.figure}>
    <dt>{label}</dt>
    <dd className={styles.value}>{value === null ? '–' : `${Math.round(value * 10) / 10}${unit}`}</dd>
  </div>
);
