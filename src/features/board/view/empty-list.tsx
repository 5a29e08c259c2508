'use client';

import type { Column } from '#domain/schemas/configuration.ts';
import { can } from '../actions/can.ts';
import { pullNext } from '../actions/pull.ts';
import type { BoardState } from '../state/board-state.ts';
import { stageOf, stagesOf } from '../state/stages.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import styles from './empty-list.module.css';

/** What waits directly in front of a column: its place as people say it, and how many cards. */
function waitingBefore(state: BoardState, column: Column): string {
  const stages = stagesOf(state.configuration);
  const own = stageOf(state.configuration, column.id);
  const before = own && stages[stages.indexOf(own) - 1];
  const buffer = before?.lists.at(-1);
  const count = buffer ? (state.columns.get(buffer.id)?.length ?? 0) : 0;
  if (!before || !buffer || count === 0) return '';
  return `${count} waiting in ${before.column.name}${buffer.half === 'done' ? ' · done' : ''}`;
}

/** An empty column says so, and where its next card waits. */
export function EmptyList({ column }: { column: Column }) {
  const session = useSession();
  const isFirst = useBoard(
    ({ cards, configuration }) => cards.size === 0 && stagesOf(configuration)[0]?.lists[0] === column,
  );
  const waiting = useBoard((state) => (column.half === 'in-progress' ? waitingBefore(state, column) : ''));
  const stage = stageOf(session.shown.get().configuration, column.id);
  if (isFirst) return <p className={styles.empty}>Nothing in the stream yet.</p>;
  if (!waiting || !stage) return <p className={styles.empty}>Nothing here</p>;
  return (
    <p className={styles.empty}>
      {waiting}
      {can(session, 'card:move') ? (
        <button type="button" className={styles.pull} onClick={() => pullNext(session, stage.column.id)}>
          Pull next
        </button>
      ) : null}
    </p>
  );
}
