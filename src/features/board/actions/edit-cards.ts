import type { BoardCard } from '#domain/schemas/card.ts';
import type { BlockCard, EditCards } from '#domain/schemas/card-commands.ts';
import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import { cardKey } from '../state/card-key.ts';
import { flowPart } from '../state/judged-edit.ts';
import { idsOf } from '../state/place.ts';
import type { BoardSession } from '../store/board-session.ts';
import { can } from './can.ts';
import { changeTogether } from './change-together.ts';

/** "HB-142", or "4 cards". */
export function cardsWords(session: BoardSession, cards: readonly BoardCard[]): string {
  const [only] = cards;
  return cards.length === 1 && only ? cardKey(session.shown.get(), only) : `${cards.length} cards`;
}

export const is = (cards: readonly unknown[]) => (cards.length === 1 ? 'is' : 'are');
type SameForAll = Pick<EditCards, 'type' | 'assigneeId' | 'classOfService' | 'dueOn'>;

/** Gives the same to every card that does not have it yet. */
export function giveAll(
  session: BoardSession,
  all: readonly BoardCard[],
  change: SameForAll,
  says: (cards: readonly BoardCard[]) => string,
): void {
  if (!can(session, 'card:edit')) return;
  const [[field, value] = ['', undefined]] = Object.entries(change);
  const cards = all.filter((card) => card[field as keyof SameForAll] !== value);
  changeTogether(session, {
    cards,
    change: flowPart(change),
    command: (why) => ({ kind: 'edit-many', body: { cardIds: idsOf(cards), ...change, ...why } }),
    label: says(cards),
  });
}

export function assignCards(session: BoardSession, cards: readonly BoardCard[], assigneeId: PersonId | null): void {
  const name = assigneeId ? (session.shown.get().members.get(assigneeId)?.name ?? 'somebody') : 'nobody';
  giveAll(session, cards, { assigneeId }, (given) => `${cardsWords(session, given)} ${is(given)} with ${name}`);
}

export function retypeCards(session: BoardSession, cards: readonly BoardCard[], type: CardTypeId): void {
  const word = session.shown.get().configuration.types.find(({ id }) => id === type)?.word ?? type;
  giveAll(session, cards, { type }, (given) => `${cardsWords(session, given)} ${is(given)} now ${word}`);
}

/** Makes every card expedite; where all are, standard again. */
export function expediteCards(session: BoardSession, cards: readonly BoardCard[]): void {
  const isOver = cards.every(({ classOfService }) => classOfService === 'expedite');
  const word = isOver ? 'standard again' : 'expedited';
  giveAll(
    session,
    cards,
    { classOfService: isOver ? 'standard' : 'expedite' },
    (given) => `${cardsWords(session, given)} ${is(given)} ${word}`,
  );
}

/** Tags every card; where all have the tag already, takes it off them. */
export function toggleTag(session: BoardSession, all: readonly BoardCard[], tag: string): void {
  if (!can(session, 'card:edit')) return;
  const without = all.filter(({ tags }) => !tags.includes(tag));
  const adds = without.length > 0;
  const cards = adds ? without : all;
  const retag = { cardIds: idsOf(cards), [adds ? 'addTags' : 'removeTags']: [tag] };
  changeTogether(session, {
    cards,
    change: {},
    command: (why) => ({ kind: 'edit-many', body: { ...retag, ...why } }),
    label: adds
      ? `Tagged ${cardsWords(session, cards)} ${tag}`
      : `Took the tag ${tag} off ${cardsWords(session, cards)}`,
  });
}

/** Blocks cards for one reason; those that are blocked already get one block more. */
export function blockCards(session: BoardSession, cards: readonly BoardCard[], body: BlockCard): void {
  if (!can(session, 'card:block')) return;
  const cardIds = idsOf(cards);
  changeTogether(session, {
    cards,
    change: {},
    command: () => ({ kind: 'block-many', body: { ...body, cardIds } }),
    label: `Blocked ${cardsWords(session, cards)}`,
  });
}
