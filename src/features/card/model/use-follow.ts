'use client';

import { useEffect } from 'react';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardId, CardId, ColumnId } from '#domain/schemas/ids.ts';

const lookAgainMs = 20_000;

type Followed = { id: CardId; columnId: ColumnId | null };

/** Whether the card itself changed, one that is a part of it now, or one that came to its column or left it. */
const concerns = ({ events, cards }: BoardDelta, { id, columnId }: Followed): boolean =>
  events.some((event) => event.cardId === id || event.fromColumnId === columnId || event.toColumnId === columnId) ||
  cards.some(({ parentId }) => parentId === id);

/**
 * Calls `reread` when the card may have changed: a board that is open in this browser passes its news on; where none
 * is, a look from time to time and on return must do.
 */
export function useFollow(boardId: BoardId, { id, columnId }: Followed, reread: () => Promise<unknown>): void {
  useEffect(() => {
    const look = () => void reread();
    const lookIfSeen = () => (document.visibilityState === 'visible' ? look() : undefined);
    const channel = new BroadcastChannel(`leat-board-${boardId}`);
    channel.addEventListener('message', ({ data }: MessageEvent<{ delta?: BoardDelta }>) => {
      if (data.delta && concerns(data.delta, { id, columnId })) look();
    });
    document.addEventListener('visibilitychange', lookIfSeen);
    const timer = setInterval(lookIfSeen, lookAgainMs);
    return () => {
      channel.close();
      document.removeEventListener('visibilitychange', lookIfSeen);
      clearInterval(timer);
    };
  }, [boardId, id, columnId, reread]);
}
