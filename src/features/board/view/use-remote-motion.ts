import { useEffect } from 'react';
import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardSession } from '../store/board-session.ts';
import { showRemoteMoves, standing } from './remote-motion.ts';

/** Shows in motion what colleagues move. */
export function useRemoteMotion(session: BoardSession): void {
  useEffect(() => {
    let from = new Map<CardId, DOMRect>();
    return session.listen({
      coming: (state, delta) => {
        from = standing(state, delta);
      },
      delta: (state, delta) => {
        const then = from;
        requestAnimationFrame(() => showRemoteMoves(state, delta, then, session.motion.get()?.cardId));
      },
    });
  }, [session]);
}
