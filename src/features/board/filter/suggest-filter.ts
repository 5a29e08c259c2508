import { classesOfService } from '#domain/card-vocabulary.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardKey } from '../state/card-key.ts';
import { stagesOf } from '../state/stages.ts';
import { quoted, wordsOf } from './filter-words.ts';

/** What can stand at the caret: `text` goes into the filter from `from` to before `to`. */
export type Suggestion = { text: string; detail: string };
export type Suggestions = { from: number; to: number; options: readonly Suggestion[] };

const fields: readonly Suggestion[] = [
  { text: 'me', detail: 'my cards' },
  { text: 'nobody', detail: 'cards that nobody has' },
  { text: 'blocked', detail: 'blocked cards' },
  { text: 'expedite', detail: 'expedited cards' },
  { text: 'type:', detail: 'of a type' },
  { text: 'assignee:', detail: 'somebody’s cards' },
  { text: 'age:', detail: 'by age, in days or p50 to p95' },
  { text: 'stage:', detail: 'in a stage' },
  { text: 'tag:', detail: 'with a tag' },
  { text: 'lane:', detail: 'in a lane' },
  { text: 'due:', detail: 'by due date' },
  { text: 'customer:', detail: 'of a customer' },
  { text: 'environment:', detail: 'of an environment' },
  { text: 'class:', detail: 'of a class of service' },
  { text: 'parent:', detail: 'parts of a card' },
];

const most = 12;

const named = (names: Iterable<string | null>): Suggestion[] =>
  [...new Set(names)]
    .flatMap((text) => (text === null ? [] : [{ text, detail: '' }]))
    .toSorted((a, b) => a.text.localeCompare(b.text));

const none = (detail: string): Suggestion => ({ text: 'none', detail });

type Offer = (state: BoardState) => readonly Suggestion[];

const offers = new Map<string, Offer>([
  [
    'type',
    ({ configuration }) =>
      configuration.types.filter(({ enabled }) => enabled).map(({ word }) => ({ text: word, detail: '' })),
  ],
  [
    'assignee',
    ({ members }) => [
      { text: 'me', detail: 'my cards' },
      { text: 'nobody', detail: 'cards that nobody has' },
      ...named([...members.values()].map(({ name }) => name)),
    ],
  ],
  ['tag', ({ cards }) => [...named([...cards.values()].flatMap(({ tags }) => tags)), none('without a tag')]],
  [
    'customer',
    ({ cards }) => [...named([...cards.values()].map(({ customer }) => customer)), none('without a customer')],
  ],
  [
    'environment',
    ({ cards }) => [...named([...cards.values()].map(({ environment }) => environment)), none('without one')],
  ],
  [
    'lane',
    ({ configuration }) => [
      ...configuration.lanes.filter(({ retired }) => !retired).map(({ name }) => ({ text: name, detail: '' })),
      none('in no lane'),
    ],
  ],
  ['stage', ({ configuration }) => stagesOf(configuration).map(({ column }) => ({ text: column.name, detail: '' }))],
  ['class', () => classesOfService.map((text) => ({ text, detail: '' }))],
  ['parent', parents],
  [
    'age',
    () => [
      { text: '>p85', detail: 'older than 85 % at their stage' },
      { text: '>p50', detail: 'older than half at their stage' },
      { text: '>p95', detail: 'older than 95 % at their stage' },
      { text: '>10', detail: 'more than 10 days old' },
      { text: '<3', detail: 'less than 3 days old' },
    ],
  ],
  [
    'due',
    () => [
      { text: 'overdue', detail: 'due before today' },
      { text: 'today', detail: 'due today' },
      { text: '<=7', detail: 'due within 7 days' },
      { text: 'set', detail: 'with a due date' },
      { text: 'none', detail: 'without a due date' },
    ],
  ],
]);

function parents(state: BoardState): Suggestion[] {
  const ids = new Set([...state.cards.values()].map(({ parentId }) => parentId));
  const found = [...state.cards.values()].filter(({ id }) => ids.has(id));
  return [...found.map((card) => ({ text: cardKey(state, card), detail: card.title })), none('part of no card')];
}

const fits =
  (typed: string) =>
  ({ text }: Suggestion): boolean => {
    const part = typed.replaceAll('"', '').toLowerCase();
    return (
      text
        .toLowerCase()
        .split(' ')
        .concat(text.toLowerCase())
        .some((one) => one.startsWith(part)) && text !== typed
    );
  };

/** What can be written at the caret of a filter on this board, the likeliest first. */
export function suggestionsFor(text: string, caret: number, state: BoardState): Suggestions {
  const word = wordsOf(text).find(({ start, end }) => start <= caret && caret <= end);
  const start = word?.start ?? caret;
  const from = text.charAt(start) === '-' ? start + 1 : start;
  const to = word?.end ?? caret;
  const typed = text.slice(from, caret);
  const [, field = ''] = /^([a-z]+):/i.exec(typed) ?? [];
  const offer = offers.get(field.toLowerCase());
  if (!offer) return { from, to, options: fields.filter(fits(typed)).slice(0, most) };
  const last = Math.max(typed.lastIndexOf(','), field.length) + 1;
  const options = offer(state)
    .filter(fits(typed.slice(last)))
    .slice(0, most);
  return { from: from + last, to, options: options.map((option) => ({ ...option, text: written(option.text) })) };
}

const written = (name: string): string => (/[\s",]/.test(name) ? quoted(name) : name);
