'use client';

import { lanesOn } from '../state/lanes.ts';
import type { Stage } from '../state/stages.ts';
import { isFolded } from '../state/stand.ts';
import { useBoard, useSettings } from '../store/board-context.tsx';
import { useGrouping } from '../store/grouping-of.ts';
import { FoldedStage } from './folded-stage.tsx';
import styles from './lane-board.module.css';
import { LaneSection } from './lane-section.tsx';
import { useGate } from './stage-column.tsx';
import { StageHeader } from './stage-header.tsx';
import { useShownStages } from './use-shown-stages.ts';

/** The board drawn in swimlanes: the stages' names and gauges once on top, and below them one band for each lane. */
export function LaneBoard() {
  const grouping = useGrouping();
  const lanes = useBoard((state) => lanesOn(state, grouping));
  const stages = useShownStages();
  return (
    <div className={styles.lanes}>
      <div className={styles.headers}>
        {stages.map((stage) => (
          <LaneStageHeader key={stage.column.id} stage={stage} />
        ))}
      </div>
      {lanes.map(({ key, name }) => (
        <LaneSection key={key} lane={key} name={name} stages={stages} />
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
