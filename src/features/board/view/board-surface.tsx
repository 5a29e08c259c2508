'use client';

import { DndContext } from '@dnd-kit/core';
import type { BoardPace } from '../state/age.ts';
import { stagesOf } from '../state/stages.ts';
import { useBoard, useSettings } from '../store/board-context.tsx';
import styles from './board-surface.module.css';
import { StageColumn } from './stage-column.tsx';
import { SurroundingsProvider } from './surroundings.tsx';

export function BoardSurface({ pace, nowMs }: { pace: BoardPace; nowMs: number }) {
  const configuration = useBoard((state) => state.configuration);
  const members = useBoard((state) => state.members);
  const density = useSettings((settings) => settings.density);
  return (
    <SurroundingsProvider configuration={configuration} members={members} pace={pace} nowMs={nowMs}>
      <DndContext id="board">
        <main id="main" className={styles.board} data-density={density}>
          {stagesOf(configuration).map((stage) => (
            <StageColumn key={stage.column.id} stage={stage} />
          ))}
        </main>
      </DndContext>
    </SurroundingsProvider>
  );
}
