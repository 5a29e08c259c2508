'use client';

import type { ComponentProps } from 'react';
import { BoardPage } from '#features/board/view/board-page.tsx';
import { showAhead } from '#features/card/panel/card-ahead.ts';

/** The board beside whose cards a panel opens. */
export function BoardWithPanel(board: Omit<ComponentProps<typeof BoardPage>, 'showAhead'>) {
  return <BoardPage {...board} showAhead={showAhead} />;
}
