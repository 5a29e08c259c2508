import type { CardState } from '#domain/schemas/card.ts';
import type { WipLimit } from '#domain/schemas/configuration.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import { limitColumns, type Tally, type TallyQuery, talliesNeeded, weight } from '#domain/tally.ts';
import type { BoardState } from './board-state.ts';
import { stateOf } from './card-state.ts';

const fits = (query: TallyQuery, card: CardState): boolean =>
  (query.laneId === null || query.laneId === card.laneId) &&
  (query.cardType === null || query.cardType === card.type) &&
  (query.assigneeId === null || query.assigneeId === card.assigneeId) &&
  (query.classOfService === null || query.classOfService === card.classOfService);

/** Counts on screen what a limit counts; finished cards that are too old to be shown count without their attributes. */
export function tally(state: BoardState, query: TallyQuery): Tally {
  const sum = { count: 0, size: 0 };
  const everyCard = query.laneId === null && query.cardType === null && query.assigneeId === null;
  for (const columnId of query.columnIds) {
    const unseen = everyCard && query.classOfService === null ? (state.olderDone[columnId] ?? 0) : 0;
    sum.count += unseen;
    sum.size += unseen;
    for (const id of state.columns.get(columnId) ?? []) {
      const card = state.cards.get(id);
      if (!card) continue;
      const cardState = stateOf(card);
      if (!fits(query, cardState)) continue;
      sum.count += 1;
      sum.size += weight(cardState);
    }
  }
  return sum;
}

/** The tallies that judging a change to these states needs. */
export const talliesFor = (state: BoardState, states: readonly CardState[]): Map<string, Tally> =>
  new Map(talliesNeeded(state.configuration, states).map((query) => [query.key, tally(state, query)]));

/** The key of a limit's tally; each person has one of their own. */
export const tallyKey = ({ id, scope, personId }: WipLimit, assigneeId: PersonId | null): TallyQuery['key'] => {
  const person = scope === 'person' ? (personId ?? assigneeId) : null;
  return person === null ? id : `${id}:${person}`;
};

/** What a limit counts now; `assigneeId` only for a limit of each person. */
export function limitValue(state: BoardState, limit: WipLimit, assigneeId: PersonId | null = null): number {
  const query: TallyQuery = {
    key: limit.id,
    columnIds: limitColumns(state.configuration, limit),
    laneId: limit.laneId,
    cardType: limit.cardType,
    assigneeId: limit.scope === 'person' ? (limit.personId ?? assigneeId) : null,
    classOfService: null,
  };
  return tally(state, query)[limit.measure];
}
