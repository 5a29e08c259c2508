'use client';

import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import { drop } from '../keys/carry.ts';
import { cardKey } from '../state/card-key.ts';
import type { LaneFilter } from '../state/grouping.ts';
import { indexAbove, standThere } from '../state/place.ts';
import { useMotion, useSession } from '../store/board-context.tsx';
import styles from './place-here.module.css';
import type { Row } from './use-card-window.ts';

type PlaceHereProps = {
  columnId: ColumnId;
  lane: LaneFilter;
  ids: readonly CardId[];
  rows: readonly Row[];
  topOf: (index: number) => number;
};

/** While cards that were picked up by a click wait for their place: a button at each place of the list. */
export function PlaceHere({ columnId, lane, ids, rows, topOf }: PlaceHereProps) {
  const session = useSession();
  const motion = useMotion((now) => (now?.by === 'clicks' ? now : null));
  if (!motion) return null;
  const state = session.shown.get();
  const { cardIds } = motion;
  const above = (at: number) => {
    const id = ids.slice(0, at).findLast((one) => !cardIds.includes(one));
    const card = id && state.cards.get(id);
    return card ? `below ${cardKey(state, card)}` : 'at the top';
  };
  const isFree = (at: number) =>
    !cardIds.includes(ids[at] as CardId) && !standThere(ids, indexAbove(ids, at, cardIds), cardIds);
  const places = [...new Set([...rows.map(({ index }) => index), ids.length])].filter(isFree);
  return places.map((at) => (
    <button
      key={at}
      type="button"
      className={styles.place}
      style={{ top: topOf(at) }}
      aria-label={`Place here, ${above(at)}`}
      onClick={() => drop(session, { ...motion, target: { columnId, lane, index: indexAbove(ids, at, cardIds) } })}
    >
      <span>Place here</span>
    </button>
  ));
}
