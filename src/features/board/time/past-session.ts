import { createBoardModel } from '../store/board-model.ts';
import { type BoardSession, createSession } from '../store/board-session.ts';
import { refusing } from '../store/post-command.ts';

/**
 * The same person at the same board, looking at another moment of it: with the same view of it, without any ability, and
 * with nothing that comes from the server by itself.
 */
export function pastSession(live: BoardSession): BoardSession {
  const state = { ...live.shown.get(), abilities: new Set<string>() };
  const { settings, view, views, presenting, grouping, question, filtering } = live;
  const session = createSession(createBoardModel(live.boardId, state, refusing('The past cannot be changed.')));
  return { ...session, settings, view, views, presenting, grouping, question, filtering };
}
