import type { CardId, PersonId } from '#domain/schemas/ids.ts';
import type { BoardPresence } from '#domain/schemas/presence.ts';

/** Who else looks at the board: those who are named, how many more there are, and whose hand holds which card. */
export type Others = {
  people: readonly PersonId[];
  unnamed: number;
  holders: ReadonlyMap<CardId, PersonId>;
};

export const nobodyElse: Others = { people: [], unnamed: 0, holders: new Map() };

/** The presence without oneself, who knows. */
export function othersIn({ people, count }: BoardPresence, me: PersonId): Others {
  const others = people.filter(({ personId }) => personId !== me);
  const holders = others.flatMap(({ personId, holding }) => (holding ? [[holding, personId] as const] : []));
  return {
    people: others.map(({ personId }) => personId),
    unnamed: Math.max(0, count - people.length),
    holders: new Map(holders),
  };
}
