'use client';

import { useId } from 'react';
import type { Swimlane } from '#domain/schemas/configuration.ts';
import { IconChevron } from '#ui/icons.tsx';
import { foldLane, isFolded, laneKey } from '../actions/view.ts';
import { cardList } from '../state/card-list.ts';
import type { Stage } from '../state/stages.ts';
import { useBoard, useSession, useSettings } from '../store/board-context.tsx';
import styles from './lane-board.module.css';
import { LimitGauge } from './limit-gauge.tsx';
import { StageHalf } from './stage-half.tsx';

type LaneSectionProps = { lane: Swimlane | null; stages: readonly Stage[] };

/** One lane from left to right; folded it is a miniature with a dot for each card at its column. */
export function LaneSection({ lane, stages }: LaneSectionProps) {
  const session = useSession();
  const titleId = useId();
  const key = laneKey(lane?.id ?? null);
  const folded = useSettings((settings) => settings.foldedLanes.includes(key));
  const limit = useBoard((state) =>
    state.configuration.limits.find(({ scope, laneId }) => scope === 'lane' && laneId === (lane?.id ?? '')),
  );
  return (
    <section className={styles.lane} aria-labelledby={titleId}>
      <header className={styles.band}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          aria-labelledby={titleId}
          onClick={() => foldLane(session, key)}
        >
          <IconChevron />
        </button>
        <h2 id={titleId} className={styles.laneTitle}>
          {lane?.name ?? 'No lane'}
        </h2>
        {limit ? <LimitGauge limit={limit} /> : null}
        {folded ? <Miniature lane={lane} stages={stages} /> : null}
      </header>
      {folded ? null : (
        <div className={styles.row}>
          {stages.map((stage) => (
            <LaneStage key={stage.column.id} stage={stage} lane={lane} />
          ))}
        </div>
      )}
    </section>
  );
}

function LaneStage({ stage, lane }: { stage: Stage; lane: Swimlane | null }) {
  const folded = useSettings((settings) => isFolded(settings, stage));
  if (folded) return <div className={styles.foldedCell} />;
  return (
    <div className={styles.cell} style={{ '--lists': stage.lists.length }}>
      {stage.lists.map((column) => (
        <StageHalf key={column.id} column={column} lane={lane?.id ?? null} stageName={stage.column.name} />
      ))}
    </div>
  );
}

function Miniature({ lane, stages }: LaneSectionProps) {
  const state = useBoard((now) => now);
  return (
    <span className={styles.miniature} aria-hidden="true">
      {stages.map(({ column, lists }) => (
        <span key={column.id}>
          {lists
            .flatMap(({ id }) => cardList(state, id, lane?.id ?? null))
            .map((id) => (
              <i key={id} style={{ background: `var(--type-${state.cards.get(id)?.type})` }} />
            ))}
        </span>
      ))}
    </span>
  );
}
