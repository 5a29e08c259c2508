'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { Gauge } from '#ui/gauge.tsx';
import type { BoardState } from '../state/board-state.ts';
import type { Stage } from '../state/stages.ts';
import { limitValue } from '../state/tallies.ts';
import { useBoard } from '../store/board-context.tsx';
import { useShownStages } from '../view/use-shown-stages.ts';
import styles from './stage-row.module.css';

/** On a phone one column fills the screen; this row of gauges shows which, and leads to the others. */
export function StageRow({ board }: { board: RefObject<HTMLElement | null> }) {
  const stages = useShownStages();
  const visible = useVisibleStage(board, stages);
  return (
    <nav className={styles.row} aria-label="Stages">
      {stages.map((stage) => (
        <button
          key={stage.column.id}
          type="button"
          className={styles.stage}
          aria-current={visible === stage.column.id ? 'true' : undefined}
          onClick={() => elementOf(board, stage.column.id)?.scrollIntoView({ inline: 'start', block: 'nearest' })}
        >
          <span className={styles.name}>{stage.column.name}</span>
          <StageCount stage={stage} />
        </button>
      ))}
    </nav>
  );
}

const elementOf = (board: RefObject<HTMLElement | null>, id: ColumnId) =>
  board.current?.querySelector(`[data-stage="${id}"]`);

const countOf = (state: BoardState, { lists }: Stage) =>
  lists.reduce((sum, { id }) => sum + (state.columns.get(id)?.length ?? 0), 0);

function StageCount({ stage }: { stage: Stage }) {
  const limit = useBoard((state) =>
    state.configuration.limits.find(
      ({ scope, columnIds, maximum }) => maximum !== null && scope === 'column' && columnIds[0] === stage.column.id,
    ),
  );
  const count = useBoard((state) => (limit ? limitValue(state, limit) : countOf(state, stage)));
  return limit && limit.maximum !== null ? <Gauge value={count} maximum={limit.maximum} brief /> : <span>{count}</span>;
}

/** The stage that fills most of the screen. */
function useVisibleStage(board: RefObject<HTMLElement | null>, stages: readonly Stage[]): ColumnId | undefined {
  const [visible, setVisible] = useState(stages[0]?.column.id);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const shown = entries.find(({ isIntersecting }) => isIntersecting)?.target as HTMLElement | undefined;
        if (shown?.dataset.stage) setVisible(shown.dataset.stage as ColumnId);
      },
      { root: board.current, threshold: 0.6 },
    );
    for (const { column } of stages) {
      const element = elementOf(board, column.id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [board, stages]);
  return visible;
}
