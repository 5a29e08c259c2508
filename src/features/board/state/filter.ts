import { type ColumnPaces, cardAge, tideMarks } from '#domain/card-age.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardState } from './board-state.ts';
import { cardKey } from './card-key.ts';
import { stageOf } from './stages.ts';

type Test = (card: BoardCard) => boolean;

/** What an age is measured by: the paces of the columns, and now, in milliseconds since the epoch. */
type Surroundings = { state: BoardState; pace: ColumnPaces; nowMs: number };

/** The words of a filter; quoted ones keep their spaces. */
const words = (text: string): string[] =>
  [...text.matchAll(/-?(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));

const starts = (whole: string | null | undefined, part: string) =>
  (whole ?? '').toLowerCase().startsWith(part.toLowerCase());
const holds = (whole: string | null | undefined, part: string) =>
  (whole ?? '').toLowerCase().includes(part.toLowerCase());

const isOfType = ({ state }: Surroundings, value: string): Test => {
  const ids = state.configuration.types.filter(({ id, word }) => starts(id, value) || starts(word, value));
  return (card) => ids.some(({ id }) => id === card.type);
};

const hasTag =
  (value: string): Test =>
  (card) =>
    card.tags.some((tag) => starts(tag, value));

const isWith = ({ state }: Surroundings, value: string): Test => {
  if (starts('nobody', value)) return (card) => card.assigneeId === null;
  return (card) => {
    const name = card.assigneeId ? state.members.get(card.assigneeId)?.name : undefined;
    return (name ?? '').split(' ').some((part) => starts(part, value));
  };
};

const standsIn =
  ({ state }: Surroundings, value: string): Test =>
  (card) =>
    starts(stageOf(state.configuration, card.columnId)?.column.name, value);

const isInLane = ({ state }: Surroundings, value: string): Test => {
  const lanes = state.configuration.lanes.filter(({ name }) => starts(name, value));
  return (card) => lanes.some(({ id }) => id === card.laneId);
};

/** `>10` days, `<3` days, `>p85` of its column. */
function isAged({ state, pace, nowMs }: Surroundings, value: string): Test {
  const [, sign = '>', mark, number = ''] = /^([<>]?)(p?)(\d+)$/.exec(value) ?? [];
  const age = (card: BoardCard) => cardAge(card, pace, state.configuration.zone, nowMs);
  if (number === '') return () => true;
  if (mark) {
    const least = tideMarks.findIndex((percent) => percent >= Number(number)) + 1;
    return (card) => (sign === '<' ? age(card).passed < least : age(card).passed >= least && least > 0);
  }
  return (card) => (sign === '<' ? age(card).days < Number(number) : age(card).days > Number(number));
}

const flags: Record<string, (state: BoardState) => Test> = {
  me: (state) => (card) => card.assigneeId === state.me,
  blocked: () => (card) => card.blocks.length > 0,
  expedite: () => (card) => card.classOfService === 'expedite',
};

const fields: Record<string, (around: Surroundings, value: string) => Test> = {
  type: isOfType,
  tag: (_, value) => hasTag(value),
  person: isWith,
  stage: standsIn,
  lane: isInLane,
  age: isAged,
  customer: (_, value) => (card) => starts(card.customer, value),
};

const signs: Record<string, (around: Surroundings, value: string) => Test> = {
  '#': (around, value) => (card) => isOfType(around, value)(card) || hasTag(value)(card),
  '@': isWith,
  '~': (_, value) => hasTag(value),
  '=': standsIn,
};

function testOf(word: string, around: Surroundings): Test {
  const [, field = '', value = ''] = /^(\w+):(.+)$/.exec(word) ?? [];
  const byField = fields[field.toLowerCase()];
  if (byField && value) return byField(around, value);
  const bySign = signs[word[0] ?? ''];
  if (bySign && word.length > 1) return bySign(around, word.slice(1));
  const flag = flags[word.toLowerCase()];
  if (flag) return flag(around.state);
  return (card) =>
    holds(card.title, word) || starts(cardKey(around.state, card), word) || starts(`${card.number}`, word);
}

/** The cards that a filter leaves out: `type:defect age:>p85 -tag:ui me`. Every word must hold; `-` turns one round. */
export function leftOut(text: string, around: Surroundings): ReadonlySet<CardId> {
  const tests = words(text).map((word): Test => {
    const isNot = word.startsWith('-') && word.length > 1;
    const test = testOf(isNot ? word.slice(1) : word, around);
    return isNot ? (card) => !test(card) : test;
  });
  if (tests.length === 0) return none;
  const cards = [...around.state.cards.values()];
  return new Set(cards.filter((card) => !tests.every((test) => test(card))).map(({ id }) => id));
}

const none: ReadonlySet<CardId> = new Set();

/** The filter with a word put in, or taken out where it stands there already. */
export function withWord(text: string, word: string): string {
  const all = words(text);
  return (all.includes(word) ? all.filter((other) => other !== word) : [...all, word]).join(' ');
}

export const hasWord = (text: string, word: string): boolean => words(text).includes(word);
