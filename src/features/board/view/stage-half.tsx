'use client';

import { useId } from 'react';
import type { Column } from '#domain/schemas/configuration.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { cardList } from '../state/card-list.ts';
import type { LaneFilter } from '../state/grouping.ts';
import { isWaiting } from '../state/stages.ts';
import { useBoard } from '../store/board-context.tsx';
import { CardList } from './card-list.tsx';
import { countWithOlder } from './count-with-older.ts';
import styles from './stage.module.css';

/** What stands over a list: the half's name, and how many are in it. */
function listLabel(column: Column): string {
  if (column.kind === 'done') return 'Last 14 days';
  if (column.half === 'in-progress') return 'In progress';
  if (column.half === 'done') return 'Done';
  return column.kind === 'queue' ? 'Waiting' : 'In progress';
}

type StageHalfProps = { column: Column; lane: LaneFilter; stageName?: string };

/** One list under its heading; `stageName` tells the ear whose half it is in a lane, where the stage's own heading is far. */
export function StageHalf({ column, lane, stageName }: StageHalfProps) {
  const headingId = useId();
  const count = useBoard((state) => cardList(state, column.id, lane).length);
  const older = useBoard((state) => (lane === undefined ? (state.olderDone[column.id] ?? 0) : 0));
  const Heading = stageName ? 'h4' : 'h3';
  return (
    <div className={styles.half} data-waiting={isWaiting(column) || undefined}>
      <Heading id={headingId} className={styles.halfTitle}>
        <span>
          {stageName ? <VisuallyHidden>{stageName}: </VisuallyHidden> : null}
          {listLabel(column)}
        </span>
        <span>
          {count}
          {column.half === 'done' && count > 0 ? ' waiting' : ''}
          {older > 0 ? ` of ${countWithOlder(count, older)}` : ''}
        </span>
      </Heading>
      <CardList column={column} lane={lane} labelledBy={headingId} />
    </div>
  );
}
