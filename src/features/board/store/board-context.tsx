'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { BoardState } from '../state/board-state.ts';
import type { BoardModel, Motion } from './board-model.ts';
import { useWatched } from './observable.ts';
import type { ViewSettings } from './view-settings.ts';

const BoardContext = createContext<BoardModel | null>(null);

export function BoardProvider({ model, children }: { model: BoardModel; children: ReactNode }) {
  return <BoardContext value={model}>{children}</BoardContext>;
}

/** The board's one model, which never changes; parts of it are watched with the hooks below. */
export function useBoardModel(): BoardModel {
  const model = useContext(BoardContext);
  if (!model) throw new Error('a part of the board is drawn outside of it');
  return model;
}

export const useBoard = <S,>(select: (state: BoardState) => S): S => useWatched(useBoardModel().shown, select);

export const useSettings = <S,>(select: (settings: ViewSettings) => S): S =>
  useWatched(useBoardModel().settings, select);

export const useMotion = <S,>(select: (motion: Motion | null) => S): S => useWatched(useBoardModel().motion, select);
