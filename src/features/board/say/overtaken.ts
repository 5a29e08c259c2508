import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardKey } from '../state/card-key.ts';
import type { LastMove } from '../store/board-session.ts';
import { secondsAgo } from './ago.ts';
import { stageName } from './where.ts';

/** What was done to a card that is gone. */
export const leavingWords: Partial<Record<LastMove['kind'], string>> = {
  'card-archived': 'archived',
  'card-deleted': 'deleted',
  'card-sent-away': 'sent away',
  'card-voided': 'voided',
};

export const firstName = (state: BoardState, personId: LastMove['actorId'] | undefined): string =>
  (personId && state.members.get(personId)?.name.split(' ')[0]) || 'Somebody';

/** "Sara moved HB-142 to Done 2 s ago." `last` is what became of the card; `label` names one that is gone. */
export function overtakenWords(
  state: BoardState,
  cardId: CardId,
  last: LastMove | undefined,
  nowMs: number,
  label = 'the card',
): string {
  const card = state.cards.get(cardId);
  const who = last?.actorId === state.me ? 'You' : firstName(state, last?.actorId);
  const when = last ? ` ${secondsAgo(last.atMs, nowMs)}` : '';
  if (card) return `${who} moved ${cardKey(state, card)} to ${stageName(state, card.columnId)}${when}.`;
  return `${who} ${(last && leavingWords[last.kind]) ?? 'took away'} ${label}${when}.`;
}
