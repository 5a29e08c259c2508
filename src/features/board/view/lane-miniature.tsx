'use client';

import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import type { BoardState } from '../state/board-state.ts';
import { cardList } from '../state/card-list.ts';
import type { LaneKey } from '../state/grouping.ts';
import type { Stage } from '../state/stages.ts';
import { isFolded } from '../state/stand.ts';
import { useBoard, useSettings } from '../store/board-context.tsx';
import styles from './lane-miniature.module.css';

type LaneMiniatureProps = { lane: LaneKey; stages: readonly Stage[] };

/** Two rows of eight; what is more is told by its number. */
const mostDots = 16;

const cardsAt = (state: BoardState, { lists }: Stage, lane: LaneKey) =>
  lists.flatMap(({ id }) => cardList(state, id, lane));

/** The words of a folded lane: how many cards stand in each stage. */
export function LaneInWords({ lane, stages }: LaneMiniatureProps) {
  const words = useBoard((state) =>
    stages
      .map((stage) => ({ name: stage.column.name, count: cardsAt(state, stage, lane).length }))
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => `${name} ${count}`)
      .join(', '),
  );
  return <VisuallyHidden>{words ? `Folded: ${words}` : 'Folded, no cards'}</VisuallyHidden>;
}

/** A folded lane below the stages' names: in each stage a dot in the type's colour for each card that stands there. */
export function LaneMiniature({ lane, stages }: LaneMiniatureProps) {
  return (
    <div className={styles.miniature} aria-hidden="true">
      {stages.map((stage, index) => (
        <MiniatureStage key={stage.column.id} stage={stage} lane={lane} isFirst={index === 0} />
      ))}
    </div>
  );
}

function MiniatureStage({ stage, lane, isFirst }: { stage: Stage; lane: LaneKey; isFirst: boolean }) {
  const folded = useSettings((settings) => isFolded(settings, stage));
  if (folded) return <FoldedStageCount stage={stage} lane={lane} />;
  return (
    <div className={styles.stage} style={{ '--lists': stage.lists.length }}>
      {isFirst ? null : <StageDots stage={stage} lane={lane} />}
    </div>
  );
}

function FoldedStageCount({ stage, lane }: { stage: Stage; lane: LaneKey }) {
  const count = useBoard((state) => cardsAt(state, stage, lane).length);
  return <div className={styles.folded}>{count > 0 ? count : ''}</div>;
}

/** The dots of one stage; those of the first stand beside the lane's name, which would cover them. */
export function StageDots({ stage, lane }: { stage: Stage; lane: LaneKey }) {
  const state = useBoard((now) => now);
  const cards = cardsAt(state, stage, lane);
  return (
    <span className={styles.dots} title={`${stage.column.name}: ${cards.length}`} aria-hidden="true">
      {cards.slice(0, mostDots).map((id) => (
        <i key={id} style={{ background: `var(--type-${state.cards.get(id)?.type})` }} />
      ))}
      {cards.length > mostDots ? <span className={styles.more}>+{cards.length - mostDots}</span> : null}
    </span>
  );
}
