import { refuse } from '#domain/refusals.ts';
import { createBoardModel } from '../store/board-model.ts';
import { type BoardSession, createSession } from '../store/board-session.ts';

const refused = { kind: 'refused', refusal: refuse('not-allowed', 'The past cannot be changed.') } as const;

/**
 * The same person at the same board, looking at another moment of it: with the same view of it, without any ability, and
 * with nothing that comes from the server by itself.
 */
export function pastSession(live: BoardSession): BoardSession {
  const state = { ...live.shown.get(), abilities: new Set<string>() };
  const { settings, grouping, question, filtering } = live;
  const session = createSession(createBoardModel(live.boardId, state, async () => refused));
  return { ...session, settings, grouping, question, filtering };
}
