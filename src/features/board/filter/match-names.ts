import { classesOfService } from '#domain/card-vocabulary.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardKey } from '../state/card-key.ts';
import { stageOf, stagesOf } from '../state/stages.ts';
import type { ListedField } from './filter-term.ts';

type CardTest = (card: BoardCard) => boolean;

/** Whether a card has what a name says, or what is wrong with the name on this board. */
type Naming = (name: string, state: BoardState) => CardTest | string;

const starts = (whole: string | null | undefined, part: string): boolean =>
  (whole ?? '').toLowerCase().startsWith(part.toLowerCase());

const isNone = (name: string): boolean => name.toLowerCase() === 'none';

/** A text that people write freely: no name of it is wrong. */
const free =
  (field: 'customer' | 'environment'): Naming =>
  (name) =>
  (card) =>
    isNone(name) ? card[field] === null : starts(card[field], name);

const type: Naming = (name, { configuration }) => {
  const ids = configuration.types.filter(({ id, word }) => starts(id, name) || starts(word, name)).map(({ id }) => id);
  return ids.length > 0 ? (card) => ids.includes(card.type) : `There is no type “${name}”.`;
};

const tag: Naming = (name) => (card) =>
  isNone(name) ? card.tags.length === 0 : card.tags.some((one) => starts(one, name));

const label: Naming = (name, state) => {
  const ofType = type(name, state);
  const tagged = tag(name, state) as CardTest;
  return (card) => (typeof ofType === 'function' && ofType(card)) || tagged(card);
};

const isCalled = (whole: string, name: string): boolean =>
  starts(whole, name) || whole.split(' ').some((part) => starts(part, name));

const assignee: Naming = (name, { members, me }) => {
  if (name.toLowerCase() === 'me') return (card) => card.assigneeId === me;
  if (starts('nobody', name)) return (card) => card.assigneeId === null;
  const ids = [...members.values()].filter((person) => isCalled(person.name, name)).map(({ personId }) => personId);
  if (ids.length === 0) return `Nobody on this board is called “${name}”.`;
  return ({ assigneeId }) => assigneeId !== null && ids.includes(assigneeId);
};

const lane: Naming = (name, { configuration }) => {
  if (isNone(name)) return (card) => card.laneId === null;
  const ids = configuration.lanes.filter((one) => starts(one.name, name)).map(({ id }) => id);
  return ids.length > 0 ? ({ laneId }) => laneId !== null && ids.includes(laneId) : `There is no lane “${name}”.`;
};

const stage: Naming = (name, { configuration }) => {
  const found = stagesOf(configuration).filter(({ column }) => starts(column.name, name));
  if (found.length === 0) return `There is no stage “${name}”.`;
  return ({ columnId }) => found.some((one) => one === stageOf(configuration, columnId));
};

const classOf: Naming = (name) => {
  const classes = classesOfService.filter((one) => starts(one, name));
  return classes.length > 0
    ? (card) => classes.includes(card.classOfService)
    : `A class is ${classesOfService.join(', ')}.`;
};

const isKeyOf = (card: BoardCard, state: BoardState, key: string): boolean =>
  cardKey(state, card).toLowerCase() === key.toLowerCase() || `${card.number}` === key;

const parent: Naming = (name, state) => {
  if (isNone(name)) return (card) => card.parentId === null;
  const found = [...state.cards.values()].find((card) => isKeyOf(card, state, name));
  return found ? (card) => card.parentId === found.id : `There is no card “${name}” on the board.`;
};

const namings: Record<ListedField, Naming> = {
  type,
  assignee,
  tag,
  label,
  lane,
  stage,
  parent,
  class: classOf,
  customer: free('customer'),
  environment: free('environment'),
  key: (name, state) => (card) => isKeyOf(card, state, name),
};

/** Whether a card has one of these names in a field, or what is wrong with them; a wrong name makes the whole list wrong. */
export function testOfNames(field: ListedField, names: readonly string[], state: BoardState): CardTest | string {
  const tests = names.map((name) => namings[field](name, state));
  const wrong = tests.find((test) => typeof test === 'string');
  return wrong ?? ((card) => tests.some((test) => typeof test === 'function' && test(card)));
}
