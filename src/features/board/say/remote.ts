import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardKey } from '../state/card-key.ts';
import { stageName } from './where.ts';

type RemoteMove = BoardDelta['events'][number];

/** The moves between columns in a delta that others made. */
export const movesByOthers = (state: BoardState, delta: BoardDelta): RemoteMove[] =>
  delta.events.filter(
    ({ kind, actorId, fromColumnId }) => kind === 'card-moved' && actorId !== state.me && fromColumnId !== null,
  );

/** One move is told by name, several as their number. */
export function remoteSummary(state: BoardState, moves: readonly RemoteMove[]): string {
  const [only] = moves;
  if (moves.length !== 1 || !only) return `${moves.length} cards moved by others.`;
  const who = state.members.get(only.actorId)?.name.split(' ')[0] ?? 'Somebody';
  const card = only.cardId ? state.cards.get(only.cardId) : undefined;
  const key = card ? cardKey(state, card) : 'a card';
  return `${who} moved ${key} from ${stageName(state, only.fromColumnId)} to ${stageName(state, only.toColumnId)}.`;
}
