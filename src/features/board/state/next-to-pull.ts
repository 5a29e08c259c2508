import type { BoardCard } from '#domain/schemas/card.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import type { BoardState } from './board-state.ts';
import { cardList } from './card-list.ts';
import type { LaneFilter } from './grouping.ts';
import { isWaiting, type Stage, stagesOf } from './stages.ts';

/** The buffer in front of a stage, and the cards that wait in it. */
export type Upstream = { stage: Stage; columnId: ColumnId; waiting: readonly BoardCard[] };

/** What waits in front of a stage, in one lane or on the whole board; undefined where nothing can wait there. */
export function upstreamOf(state: BoardState, stageId: ColumnId, lane: LaneFilter): Upstream | undefined {
  const stages = stagesOf(state.configuration);
  const stage = stages[stages.findIndex(({ column }) => column.id === stageId) - 1];
  const buffer = stage?.lists.at(-1);
  if (!stage || !buffer || !isWaiting(buffer)) return undefined;
  const waiting = cardList(state, buffer.id, lane).flatMap((id) => state.cards.get(id) ?? []);
  return { stage, columnId: buffer.id, waiting };
}

/** Since when a card is under way, or waits to be; milliseconds since the epoch. */
export const sinceMs = ({ startedAt, createdAt }: Pick<BoardCard, 'startedAt' | 'createdAt'>) =>
  Date.parse(startedAt ?? createdAt);

/** The card to pull next: an expedite one, then the oldest; blocked ones stay. */
export const nextToPull = (waiting: readonly BoardCard[]): BoardCard | undefined =>
  waiting
    .filter(({ blocks }) => blocks.length === 0)
    .toSorted((a, b) => expediteFirst(a) - expediteFirst(b) || sinceMs(a) - sinceMs(b))[0];

const expediteFirst = ({ classOfService }: BoardCard) => (classOfService === 'expedite' ? 0 : 1);
