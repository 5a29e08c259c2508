import type { BoardAbility } from '#domain/permissions.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { FinderSign, Found } from '#ui/finder.ts';
import { can } from '../actions/can.ts';
import { areFewEnough } from '../actions/change-together.ts';
import { choicesOf } from '../ask/choices.tsx';
import type { BoardSession, PickField } from '../store/board-session.ts';

/** One thing that cards can be given, and the sign that narrows the search to its like. */
export type CardPick = { sign: FinderSign; item: Found };

type Kind = {
  field: PickField;
  sign: FinderSign;
  words: string;
  needs: BoardAbility;
  /** What a card has there already; a tag that it has can be taken off. */
  held: (card: BoardCard) => string | null;
};

const nothing = () => null;

const kinds: readonly Kind[] = [
  { field: 'column', sign: '=', words: 'Move to', needs: 'card:move', held: ({ columnId }) => columnId },
  { field: 'assignee', sign: '@', words: 'Assign to', needs: 'card:edit', held: ({ assigneeId }) => assigneeId },
  { field: 'type', sign: '#', words: 'Set type to', needs: 'card:edit', held: ({ type }) => type },
  { field: 'tag', sign: '#', words: 'Tag', needs: 'card:edit', held: nothing },
];

/** Every stage, person, type and tag that would change something on the cards; `about` says which cards they are. */
export const picksOn = (session: BoardSession, cards: readonly BoardCard[], about: string): readonly CardPick[] =>
  kinds.flatMap(({ field, sign, words, needs, held }) => {
    if (!can(session, needs)) return [];
    const { options, choose } = choicesOf(session, field, cards);
    return options
      .filter(({ value, isClosed }) => value !== '' && !isClosed && !cards.every((card) => held(card) === value))
      .map(({ value, label, note }) => {
        const id = `give ${field} ${value}`;
        const run = () => (areFewEnough(cards) ? choose(value) : undefined);
        return { sign, item: { id, label: `${words} ${label}`, about, ...(note ? { note } : {}), run } };
      });
  });
