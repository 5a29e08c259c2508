'use client';

import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { Gauge } from '#ui/gauge.tsx';
import { IconChevron } from '#ui/icons.tsx';
import { foldStage } from '../actions/view.ts';
import type { BoardState } from '../state/board-state.ts';
import type { Stage } from '../state/stages.ts';
import { limitValue } from '../state/tallies.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import { countWithOlder } from './count-with-older.ts';
import styles from './folded-stage.module.css';

/** A folded column: a strip with its count, its gauge upright and its name along it; a click opens it. */
export function FoldedStage({ stage }: { stage: Stage }) {
  const session = useSession();
  const limit = useBoard(({ configuration }) => ownLimit(configuration, stage));
  const count = useBoard((state) => countOf(state, stage));
  const value = useBoard((state) => (limit ? limitValue(state, limit) : 0));
  return (
    <section className={styles.folded} data-stage={stage.column.id} aria-label={stage.column.name}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded="false"
        aria-label={`Unfold ${stage.column.name}`}
        title={`Unfold ${stage.column.name}`}
        onClick={() => foldStage(session, stage)}
      >
        <IconChevron />
        {limit && limit.maximum !== null ? (
          <span className={styles.upright}>
            <Gauge value={value} maximum={limit.maximum} brief />
          </span>
        ) : (
          <span className={styles.count}>{count}</span>
        )}
        <span className={styles.foldedTitle}>{stage.column.name}</span>
      </button>
    </section>
  );
}

const ownLimit = ({ limits }: BoardConfiguration, { column }: Stage) =>
  limits.find(({ scope, columnIds, maximum }) => maximum !== null && scope === 'column' && columnIds[0] === column.id);

function countOf({ columns, olderDone }: BoardState, { lists }: Stage): string {
  const shown = lists.reduce((sum, { id }) => sum + (columns.get(id)?.length ?? 0), 0);
  return countWithOlder(
    shown,
    lists.reduce((sum, { id }) => sum + (olderDone[id] ?? 0), 0),
  );
}
