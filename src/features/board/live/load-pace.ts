import { wipZone } from '#domain/columns.ts';
import type { BoardPace } from '#domain/flow/board-pace.ts';
import type { BoardSession } from '../store/board-session.ts';

/** Asks, once the board stands, what the ledger says of its flow. Without commitment and done points there is nothing to ask. */
export async function loadPace(session: BoardSession, signal: AbortSignal): Promise<void> {
  if (wipZone(session.shown.get().configuration).length === 0) return;
  try {
    const response = await fetch(`${session.source}/pace`, { signal });
    if (!response.ok) return;
    const pace: BoardPace = await response.json();
    session.pace.set(pace);
  } catch {
    return;
  }
}
