import type { BoardFigures, BoardPace } from '../state/age.ts';
import type { BoardSession } from './board-session.ts';

type Answer = { figures: BoardFigures; columns: BoardPace };

/** Asks, once the board stands, how old finished cards were in each column. Without an answer the marks are left out. */
export async function loadPace(session: BoardSession, signal: AbortSignal): Promise<void> {
  try {
    const response = await fetch(`/api/v1/boards/${session.boardId}/pace`, { signal });
    if (!response.ok) return;
    const { figures, columns }: Answer = await response.json();
    session.pace.set(columns);
    session.figures.set(figures);
  } catch {
    return;
  }
}
