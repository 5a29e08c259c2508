import type { BoardCard } from '#domain/schemas/card.ts';
import { type Finder, type FinderSign, type Found, holdsWords } from '#ui/finder.ts';
import { namesIn } from '../filter/edit-filter.ts';
import type { ListedField } from '../filter/filter-term.ts';
import { parseFilter } from '../filter/parse-filter.ts';
import { focusStage, stagesInSight } from '../focus/focus.ts';
import { stageName } from '../say/where.ts';
import { cardHref, cardKey } from '../state/card-key.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { BoardFilter } from '../strip/use-board-filter.ts';
import type { PageHands } from './page-hands.ts';

const mostCards = 8;

/** Cards of the open board by key or title, at once; the one of that key first. */
export function cardsOnBoard(session: BoardSession, page: PageHands): Finder {
  const state = session.shown.get();
  const cards = [...state.cards.values()];
  const asItem = (card: BoardCard): Found => ({
    id: cardKey(state, card),
    label: card.title,
    about: `${cardKey(state, card)} · ${stageName(state, card.columnId)}`,
    href: cardHref(state.configuration, card),
    run: () => page.open(card),
  });
  const find: Finder['find'] = (words, sign) => {
    if (sign !== null || words === '') return [];
    const number = Number(words.replace(new RegExp(`^${state.configuration.key}-?`, 'i'), ''));
    const exact = cards.filter((card) => card.number === number);
    const others = cards.filter((card) => card.number !== number && holdsWords(card.title, words));
    return [...exact, ...others].slice(0, mostCards).map(asItem);
  };
  return { section: 'Cards', find };
}

/** Types, tags and people to filter by, and columns to go to, each by its sign. */
export function namesOnBoard(session: BoardSession, filter: BoardFilter): Finder[] {
  const { configuration, members, cards } = session.shown.get();
  const shown = parseFilter(filter.text).filter;
  const only = (field: ListedField, name: string, label = name): Found => {
    const shows = namesIn(shown, field).includes(name);
    const run = () => filter.toggleName(field, name);
    return {
      id: `${field} ${name}`,
      label,
      about: shows ? `no longer only this ${field}` : `only this ${field}`,
      run,
    };
  };
  const types = configuration.types.filter(({ enabled }) => enabled).map(({ id, word }) => only('type', id, word));
  const tags = [...new Set([...cards.values()].flatMap((card) => card.tags))].toSorted().map((tag) => only('tag', tag));
  const people = [...members.values()].map(({ name }) => only('assignee', name));
  const stages = stagesInSight(session).map(({ column }, index): Found => {
    return {
      id: `stage ${column.id}`,
      label: column.name,
      about: 'go there',
      run: () => focusStage(session, index + 1),
    };
  });
  return [
    named('Types', '#', types),
    named('Tags', '#', tags),
    named('People', '@', people),
    named('Stages', '=', stages),
  ];
}

const named = (section: string, sign: FinderSign, items: readonly Found[]): Finder => ({
  section,
  find: (words, asked) => (asked === sign ? items.filter(({ label }) => holdsWords(label, words)) : []),
});
