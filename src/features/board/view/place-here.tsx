'use client';

import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import { drop } from '../keys/carry.ts';
import { cardKey } from '../state/card-key.ts';
import type { LaneFilter } from '../state/grouping.ts';
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

/** While a card that was picked up by a click waits for its place: a button at each place of the list. */
export function PlaceHere({ columnId, lane, ids, rows, topOf }: PlaceHereProps) {
  const session = useSession();
  const motion = useMotion((now) => (now?.by === 'clicks' ? now : null));
  if (!motion) return null;
  const state = session.shown.get();
  const own = ids.indexOf(motion.cardId);
  const above = (at: number) => {
    const card = at > 0 ? state.cards.get(ids[at - 1] as CardId) : undefined;
    return card ? `below ${cardKey(state, card)}` : 'at the top';
  };
  const isOwn = (at: number) => own >= 0 && (at === own || at === own + 1);
  const places = [...new Set([...rows.map(({ index }) => index), ids.length])].filter((at) => !isOwn(at));
  return places.map((at) => (
    <button
      key={at}
      type="button"
      className={styles.place}
      style={{ top: topOf(at) }}
      aria-label={`Place here, ${above(at)}`}
      onClick={() =>
        drop(session, { ...motion, target: { columnId, lane, index: own >= 0 && own < at ? at - 1 : at } })
      }
    >
      <span>Place here</span>
    </button>
  ));
}
