'use client';

import type { Column } from '#domain/schemas/configuration.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import { cardList } from '../state/card-list.ts';
import type { LaneFilter } from '../state/grouping.ts';
import { listKey } from '../state/list-key.ts';
import { samePlace, standThere } from '../state/place.ts';
import { useBoard, useMotion, useSession } from '../store/board-context.tsx';
import type { Motion } from '../store/board-model.ts';
import { useWatched } from '../store/observable.ts';
import styles from './card-list.module.css';
import { CardRow } from './card-row.tsx';
import { Composer } from './composer.tsx';
import { EmptyList } from './empty-list.tsx';
import { PlaceHere } from './place-here.tsx';
import { useCardWindow } from './use-card-window.ts';
import { useCardsOutOfSight } from './use-cards-out-of-sight.ts';

type CardListProps = { column: Column; lane: LaneFilter; labelledBy: string };

/** The cards of one column, or of one lane in it; only those near the visible part are in the document. */
export function CardList({ column, lane, labelledBy }: CardListProps) {
  const ids = useBoard((state) => cardList(state, column.id, lane));
  const lineAt = useMotion((motion) => lineIndex(motion, ids, column.id, lane));
  const stop = useTabStop(ids, listKey(column.id, lane));
  const view = useCardWindow(ids, stop, column.id, lane);
  return (
    <div className={styles.scroll} ref={view.scrollRef} data-column={column.id}>
      <div className={styles.inner}>
        <ul
          className={styles.list}
          aria-labelledby={labelledBy}
          style={{ gap: view.gap, paddingBlock: `${view.before}px ${view.after}px` }}
        >
          {view.rows.map((row) => (
            <CardRow key={row.id} {...row} total={ids.length} isTabStop={row.id === stop} measure={view.measure} />
          ))}
        </ul>
        {ids.length === 0 ? <EmptyList column={column} lane={lane} /> : null}
        {column.half === 'done' || column.kind === 'done' ? null : <Composer column={column} lane={lane} />}
        <PlaceHere columnId={column.id} lane={lane} ids={ids} rows={view.rows} topOf={view.topOf} />
        {lineAt === null ? null : <div className={styles.line} style={{ top: view.topOf(lineAt) }} />}
      </div>
    </div>
  );
}

/** The one card of the list that Tab reaches: the last that had the focus, else the first. */
function useTabStop(ids: readonly CardId[], key: string): CardId | undefined {
  const remembered = useWatched(useSession().tabStops, (stops) => stops.get(key));
  const out = useCardsOutOfSight();
  const inSight = (id: CardId) => !out.has(id);
  return remembered && ids.includes(remembered) && inSight(remembered) ? remembered : ids.find(inSight);
}

/** Where the line is drawn among all cards of the list, the held ones included; none where they would stay. */
function lineIndex(motion: Motion | null, ids: readonly CardId[], columnId: ColumnId, lane: LaneFilter): number | null {
  if (!motion || motion.by === 'clicks' || motion.target.columnId !== columnId || motion.target.lane !== lane)
    return null;
  const { cardIds, origin, target } = motion;
  if (samePlace(origin, target) || standThere(ids, target.index, cardIds)) return null;
  const below = ids.filter((id) => !cardIds.includes(id))[target.index];
  return below === undefined ? ids.length : ids.indexOf(below);
}
