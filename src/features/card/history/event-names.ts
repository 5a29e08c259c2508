import type { EventNames } from '#domain/event-names.ts';
import type { CardModel } from '../model/use-card.ts';

/** The names behind the ids in the events of a card: of people, those who left among them, and of cards. */
export function eventNames({ board, members, people, relatives, card }: CardModel): EventNames {
  const known = [...relatives, ...card.parts, ...card.links.flatMap((link) => link.card ?? [])];
  return {
    person: (id) => members.find(({ personId }) => personId === id)?.name ?? people[id] ?? 'somebody',
    card: (id) => {
      const found = known.find((other) => other.id === id);
      return found ? `${board.key}-${found.number}` : 'another card';
    },
  };
}
