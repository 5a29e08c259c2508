'use client';

import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import type { BoardState } from '../state/board-state.ts';
import { cardList } from '../state/card-list.ts';
import type { LaneKey } from '../state/grouping.ts';
import type { Stage } from '../state/stages.ts';
import { useBoard } from '../store/board-context.tsx';
import styles from './lane-miniature.module.css';

type LaneMiniatureProps = { lane: LaneKey; stages: readonly Stage[] };

const mostDots = 24;

const cardsAt = (state: BoardState, { lists }: Stage, lane: LaneKey) =>
  lists.flatMap(({ id }) => cardList(state, id, lane));

/** A folded lane: each stage in its order, with a dot in the type's colour for each card that stands there. */
export function LaneMiniature({ lane, stages }: LaneMiniatureProps) {
  const state = useBoard((now) => now);
  const all = stages.map((stage) => ({ stage, cards: cardsAt(state, stage, lane) }));
  const told = all
    .filter(({ cards }) => cards.length > 0)
    .map(({ stage, cards }) => `${stage.column.name} ${cards.length}`);
  return (
    <span className={styles.miniature}>
      <VisuallyHidden>{told.length === 0 ? 'Folded, no cards' : `Folded: ${told.join(', ')}`}</VisuallyHidden>
      {all.map(({ stage, cards }) => (
        <span
          key={stage.column.id}
          className={styles.stage}
          title={`${stage.column.name}: ${cards.length}`}
          aria-hidden="true"
        >
          {cards.slice(0, mostDots).map((id) => (
            <i key={id} className={styles.dot} style={{ background: `var(--type-${state.cards.get(id)?.type})` }} />
          ))}
          {cards.length > mostDots ? <span className={styles.more}>+{cards.length - mostDots}</span> : null}
        </span>
      ))}
    </span>
  );
}
