'use client';

import { memo, useCallback, useDeferredValue, useId, useRef } from 'react';
import { IconChevron } from '#ui/icons.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { foldLane } from '../actions/view.ts';
import type { LaneKey } from '../state/grouping.ts';
import { limitOfLane } from '../state/lanes.ts';
import type { Stage } from '../state/stages.ts';
import { isFolded } from '../state/stand.ts';
import { useBoard, useSession, useSettings } from '../store/board-context.tsx';
import gateStyles from './gate.module.css';
import styles from './lane-board.module.css';
import { LaneInWords, LaneMiniature, StageDots } from './lane-miniature.tsx';
import { LimitGauge } from './limit-gauge.tsx';
import { useGate } from './stage-column.tsx';
import { StageHalf } from './stage-half.tsx';
import { useUnfoldUnderHand } from './use-unfold-under-hand.ts';

type LaneSectionProps = { lane: LaneKey; name: string; stages: readonly Stage[] };

/** One lane from left to right; folded it is a miniature with a dot for each card at its stage. */
export const LaneSection = memo(function LaneSection({ lane, name, stages }: LaneSectionProps) {
  const session = useSession();
  const titleId = useId();
  const band = useRef<HTMLElement>(null);
  const folded = useSettings((settings) => settings.foldedLanes.includes(lane));
  // What unfolds is drawn after the chevron has answered: a lane may hold hundreds of cards.
  const isSmall = useDeferredValue(folded);
  const toggle = useCallback(() => foldLane(session, lane), [session, lane]);
  const [first] = stages;
  useUnfoldUnderHand(band, folded, toggle);
  return (
    <section className={styles.lane} aria-labelledby={titleId} data-lane={lane} data-folded={isSmall || undefined}>
      <header ref={band} className={styles.band}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          aria-labelledby={titleId}
          title={folded ? 'Open this lane' : 'Fold this lane'}
          onClick={toggle}
        >
          <IconChevron />
        </button>
        <h2 id={titleId} className={styles.laneTitle} title={name}>
          {name}
        </h2>
        <LaneGauge lane={lane} />
        {isSmall && first ? <StageDots stage={first} lane={lane} /> : null}
        {isSmall ? <LaneInWords lane={lane} stages={stages} /> : null}
      </header>
      {isSmall ? (
        <LaneMiniature lane={lane} stages={stages} />
      ) : (
        <div className={styles.row}>
          {stages.map((stage) => (
            <LaneStage key={stage.column.id} stage={stage} lane={lane} />
          ))}
        </div>
      )}
    </section>
  );
});

function LaneGauge({ lane }: { lane: LaneKey }) {
  const configuration = useBoard((state) => state.configuration);
  const own = limitOfLane(configuration, lane);
  return own ? <LimitGauge limit={own.limit} assigneeId={own.assigneeId} /> : null;
}

function LaneStage({ stage, lane }: { stage: Stage; lane: LaneKey }) {
  const folded = useSettings((settings) => isFolded(settings, stage));
  const gate = useGate(stage);
  if (folded) return <div className={styles.foldedCell} />;
  return (
    <div
      className={`${styles.cell} ${gateStyles.area}`}
      style={{ '--lists': stage.lists.length }}
      data-gate={gate ? 'closed' : undefined}
    >
      <VisuallyHidden>
        <h3>{stage.column.name}</h3>
      </VisuallyHidden>
      {stage.lists.map((column) => (
        <StageHalf key={column.id} column={column} lane={lane} stageName={stage.column.name} />
      ))}
    </div>
  );
}
