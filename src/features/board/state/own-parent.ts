import { type Refusal, refuse } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardState } from './board-state.ts';
import { cardKey } from './card-key.ts';
import { laneValue } from './grouping.ts';
import type { Place } from './place.ts';

/** Why cards cannot come into the lane of a parent that is one of them; undefined where they can. */
export function ownParentRefusal(state: BoardState, cards: readonly BoardCard[], { lane }: Place): Refusal | undefined {
  if (lane === undefined) return undefined;
  const { property, value } = laneValue(lane);
  const card = property === 'parent' ? cards.find(({ id }) => id === value) : undefined;
  return card && refuse('invalid-input', `${cardKey(state, card)} cannot be its own parent.`, { field: 'parentId' });
}
