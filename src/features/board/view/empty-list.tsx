'use client';

import Link from 'next/link';
import { columnLabel } from '#domain/columns.ts';
import type { Column } from '#domain/schemas/configuration.ts';
import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { can } from '../actions/can.ts';
import { pullNext } from '../actions/pull.ts';
import type { BoardState } from '../state/board-state.ts';
import type { LaneFilter } from '../state/grouping.ts';
import { listKey } from '../state/list-key.ts';
import { upstreamOf } from '../state/next-to-pull.ts';
import { stagesOf } from '../state/stages.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import styles from './empty-list.module.css';

type EmptyListProps = { column: Column; lane: LaneFilter };

const stageIdOf = ({ parentId, id }: Column) => parentId ?? id;

/** What waits directly in front of a column: its place as people say it, and how many cards. */
function waitingBefore(state: BoardState, column: Column, lane: LaneFilter): string {
  const before = column.half === 'done' ? undefined : upstreamOf(state, stageIdOf(column), lane);
  const buffer = state.configuration.columns.find(({ id }) => id === before?.columnId);
  if (!before || !buffer || before.waiting.length === 0) return '';
  return `${before.waiting.length} waiting in ${columnLabel(state.configuration, buffer)}`;
}

/** An empty column says so, and where its next card waits. */
export function EmptyList({ column, lane }: EmptyListProps) {
  const session = useSession();
  const isFirst = useBoard(
    ({ cards, configuration }) => cards.size === 0 && stagesOf(configuration)[0]?.lists[0] === column,
  );
  const waiting = useBoard((state) => waitingBefore(state, column, lane));
  if (isFirst) return <NothingYet listKey={listKey(column.id, lane)} />;
  if (!waiting) {
    return (
      <p className={styles.empty} data-part="empty">
        Nothing here
      </p>
    );
  }
  return (
    <p className={styles.empty}>
      {waiting}
      {can(session, 'card:move') ? (
        <button type="button" className={styles.pull} onClick={() => pullNext(session, stageIdOf(column), lane)}>
          Pull next
          <Kbd>{keyCaps(keyOf('pull'))}</Kbd>
        </button>
      ) : null}
    </p>
  );
}

/** A board without a single card says what comes next. */
function NothingYet({ listKey: own }: { listKey: string }) {
  const session = useSession();
  return (
    <EmptyState sentence="Nothing in the stream yet.">
      {can(session, 'card:create') ? (
        <button type="button" className={styles.pull} onClick={() => session.composing.set(own)}>
          Add a card
          <Kbd>{keyCaps(keyOf('new-card'))}</Kbd>
        </button>
      ) : null}
      {can(session, 'board:configure') ? <Link href="/import">Import a history</Link> : null}
      <Link href="/help#cards">How cards move</Link>
    </EmptyState>
  );
}
