'use client';

import { type ReactNode, useState } from 'react';
import type { BoardView } from '#domain/schemas/board-view.ts';
import type { BoardPace } from '../state/age.ts';
import { boardState } from '../state/board-state.ts';
import { BoardProvider } from '../store/board-context.tsx';
import { boardModel } from '../store/board-model.ts';
import { BoardSurface } from './board-surface.tsx';

type BoardPageProps = { view: BoardView; pace: BoardPace; nowMs: number; children?: ReactNode };

export function BoardPage({ view, pace, nowMs }: BoardPageProps) {
  const [model] = useState(() => boardModel(boardState(view)));
  return (
    <BoardProvider model={model}>
      <BoardSurface pace={pace} nowMs={nowMs} />
    </BoardProvider>
  );
}
