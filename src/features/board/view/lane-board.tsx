'use client';

import type { Swimlane } from '#domain/schemas/configuration.ts';
import { isFolded } from '../actions/view.ts';
import { lanesOf, type Stage, stagesOf } from '../state/stages.ts';
import { useBoard, useSettings } from '../store/board-context.tsx';
import styles from './lane-board.module.css';
import { LaneSection } from './lane-section.tsx';
import { useGate } from './stage-column.tsx';
import { FoldedStage, StageHeader } from './stage-header.tsx';

/** The board drawn in swimlanes: the columns' names and gauges once on top, and below them one band for each lane. */
export function LaneBoard() {
  const configuration = useBoard((state) => state.configuration);
  const hasLaneless = useBoard((state) => [...state.cards.values()].some(({ laneId }) => laneId === null));
  const lanes = lanesOf(configuration).filter((lane) => lane !== null || hasLaneless);
  const stages = stagesOf(configuration);
  return (
    <div className={styles.lanes}>
      <div className={styles.headers}>
        {stages.map((stage) => (
          <LaneStageHeader key={stage.column.id} stage={stage} />
        ))}
      </div>
      {lanes.map((lane: Swimlane | null) => (
        <LaneSection key={lane?.id ?? 'none'} lane={lane} stages={stages} />
      ))}
    </div>
  );
}

function LaneStageHeader({ stage }: { stage: Stage }) {
  const folded = useSettings((settings) => isFolded(settings, stage));
  const gate = useGate(stage);
  if (folded) return <FoldedStage stage={stage} />;
  return (
    <div
      className={styles.stageHeader}
      style={{ '--lists': stage.lists.length }}
      data-stage={stage.column.id}
      data-gate={gate ? 'closed' : undefined}
    >
      <StageHeader stage={stage} titleId={`stage-${stage.column.id}`} />
    </div>
  );
}
