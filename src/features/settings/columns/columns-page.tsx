'use client';

import { ApplyBar } from '../apply-bar.tsx';
import { BoardPreview } from './board-preview.tsx';
import styles from './columns-page.module.css';
import { MoreLimits } from './more-limits.tsx';
import { PlanProvider } from './plan-context.tsx';
import { Points } from './points.tsx';
import { StageList } from './stage-list.tsx';
import { type PlanStart, usePlan } from './use-plan.ts';

/** The administration of stages and limits: everything is collected here and applied at once. */
export function ColumnsPage(start: PlanStart) {
  const model = usePlan(start);
  return (
    <PlanProvider model={model}>
      <div className={styles.page}>
        <BoardPreview />
        <StageList />
        <Points />
        <MoreLimits />
      </div>
      <ApplyBar
        boardId={model.board.id}
        changes={model.changes}
        hasProblems={model.ask}
        onApplied={model.restart}
        onDiscard={() => model.restart(model.board)}
      />
    </PlanProvider>
  );
}
