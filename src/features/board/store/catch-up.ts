import type { BoardDelta } from '#domain/schemas/board-view.ts';

/** What of a board on screen follows the server. */
export type Levelled = {
  /** Where the server tells of the board: the address below which its changes and its stream stand. */
  source: string;
  /** The `seq` of the board on screen. */
  seq: () => number;
  /** Takes a delta; false where it does not follow on the board on screen. */
  take: (delta: BoardDelta) => boolean;
};

/** Asks for what happened after the board on screen, page by page. What cannot be reached now comes with the next delta. */
export async function catchUp(board: Levelled, signal?: AbortSignal): Promise<void> {
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
