import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { LiveBoard } from './live-board.ts';

/** Asks for what happened after the board on screen, page by page. What cannot be reached now comes with the next delta. */
export async function catchUp(board: Pick<LiveBoard, 'source' | 'seq' | 'take'>, signal?: AbortSignal): Promise<void> {
  try {
    for (let more = true; more; ) {
      const response = await fetch(`${board.source}/changes?after=${board.seq()}`, {
        cache: 'no-store',
        signal: signal ?? null,
      });
      if (!response.ok) return;
      const delta: BoardDelta = await response.json();
      more = board.take(delta) && delta.more;
    }
  } catch {
    return;
  }
}
