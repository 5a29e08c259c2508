import type { BoardAbility } from '#domain/permissions.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { FinderSign, Found } from '#ui/finder.ts';
import { can } from '../actions/can.ts';
import { areFewEnough } from '../actions/change-together.ts';
import { choicesOf } from '../ask/choices.tsx';
import type { BoardSession, PickField } from '../store/board-session.ts';

/** One thing that cards can be given, and the sign that narrows the search to its like. */
export type CardPick = { sign: FinderSign; item: Found };

type Kind = { field: PickField; sign: FinderSign; words: string; needs: BoardAbility };

const kinds: readonly Kind[] = [
  { field: 'column', sign: '=', words: 'Move to', needs: 'card:move' },
  { field: 'assignee', sign: '@', words: 'Assign to', needs: 'card:edit' },
  { field: 'type', sign: '#', words: 'Set type to', needs: 'card:edit' },
  { field: 'tag', sign: '#', words: 'Tag', needs: 'card:edit' },
];

/** Every stage, person, type and tag that cards can be given; `about` says which cards they are. */
export const picksOn = (session: BoardSession, cards: readonly BoardCard[], about: string): readonly CardPick[] =>
  kinds.flatMap(({ field, sign, words, needs }) => {
    if (!can(session, needs)) return [];
    const { options, choose } = choicesOf(session, field, cards);
    return options
      .filter(({ value, isClosed }) => value !== '' && !isClosed)
      .map(({ value, label, note }) => {
        const id = `give ${field} ${value}`;
        const run = () => (areFewEnough(cards) ? choose(value) : undefined);
        return { sign, item: { id, label: `${words} ${label}`, about, ...(note ? { note } : {}), run } };
      });
  });
