'use client';

import { useEffect } from 'react';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardId, CardId } from '#domain/schemas/ids.ts';

const lookAgainMs = 20_000;

/**
 * Calls `reread` when the card may have changed: a board that is open in this browser passes its news on; where none
 * is, a look from time to time and on return must do.
 */
export function useFollow(boardId: BoardId, cardId: CardId, reread: () => Promise<void>): void {
  useEffect(() => {
    const look = () => void reread();
    const lookIfSeen = () => (document.visibilityState === 'visible' ? look() : undefined);
    const channel = new BroadcastChannel(`leat-board-${boardId}`);
    channel.addEventListener('message', ({ data }: MessageEvent<{ delta?: BoardDelta }>) => {
      if (data.delta?.events.some((event) => event.cardId === cardId)) look();
    });
    document.addEventListener('visibilitychange', lookIfSeen);
    const timer = setInterval(lookIfSeen, lookAgainMs);
    return () => {
      channel.close();
      document.removeEventListener('visibilitychange', lookIfSeen);
      clearInterval(timer);
    };
  }, [boardId, cardId, reread]);
}
