import type { BoardConfiguration, WipLimit } from '#domain/schemas/configuration.ts';
import type { CardId, PersonId } from '#domain/schemas/ids.ts';
import type { BoardState } from './board-state.ts';
import { cardKey } from './card-key.ts';
import { type Grouping, type LaneKey, laneKey, laneOf, laneValue, type Property } from './grouping.ts';

/** A lane as it stands on screen. */
export type Lane = { key: LaneKey; name: string };

const nameless: Record<Property, string> = {
  lane: 'No lane',
  type: 'No type',
  assignee: 'Nobody',
  parent: 'No parent',
  customer: 'No customer',
};

/** A board with lanes of its own is drawn in them unless somebody asks for another grouping. */
export const groupingOfBoard = ({ lanes }: BoardConfiguration): Grouping =>
  lanes.some(({ retired }) => !retired) ? 'lane' : 'none';

/** Lanes that stand on screen although they are empty, because cards can be brought into them. */
function standing({ configuration, members }: BoardState, property: Property): (string | null)[] {
  switch (property) {
    case 'lane':
      return configuration.lanes.filter(({ retired }) => !retired).map(({ id }) => id);
    case 'type':
      return configuration.types.filter(({ enabled }) => enabled).map(({ id }) => id);
    case 'assignee':
      return [...members.values()].filter(({ role }) => role !== 'viewer').map(({ personId }) => personId);
    default:
      return [];
  }
}

/** What people call a lane. */
export function laneName(state: BoardState, lane: LaneKey): string {
  const { property, value } = laneValue(lane);
  if (value === null) return nameless[property];
  switch (property) {
    case 'lane':
      return state.configuration.lanes.find(({ id }) => id === value)?.name ?? 'A lane that is gone';
    case 'type':
      return state.configuration.types.find(({ id }) => id === value)?.word ?? value;
    case 'assignee':
      return state.members.get(value as PersonId)?.name ?? 'Somebody who left';
    case 'parent': {
      const parent = state.cards.get(value as CardId);
      return parent ? `${cardKey(state, parent)} ${parent.title}` : 'A card that is not on the board';
    }
    default:
      return value;
  }
}

/** Lanes and types stand in the board's order, the others by name; the lane of those that have none is the last. */
function inOrder(property: Property, lanes: Lane[]): Lane[] {
  const isNameless = ({ key }: Lane) => Number(laneValue(key).value === null);
  const isSorted = property === 'lane' || property === 'type';
  return lanes.toSorted((a, b) => isNameless(a) - isNameless(b) || (isSorted ? 0 : a.name.localeCompare(b.name)));
}

type Known = { grouping: Grouping; lanes: readonly Lane[] };
const known = new WeakMap<BoardState['cards'], Known>();

/** The lanes of a board drawn by a grouping, from top to bottom; none where it is drawn by none. */
export function lanesOn(state: BoardState, grouping: Grouping): readonly Lane[] {
  if (grouping === 'none') return [];
  const last = known.get(state.cards);
  if (last?.grouping === grouping) return last.lanes;
  const keys = new Set(standing(state, grouping).map((value) => laneKey(grouping, value)));
  for (const card of state.cards.values()) keys.add(laneOf(card, grouping) as LaneKey);
  if (grouping === 'assignee') keys.add(laneKey('assignee', null));
  const lanes = inOrder(
    grouping,
    [...keys].map((key) => ({ key, name: laneName(state, key) })),
  );
  known.set(state.cards, { grouping, lanes });
  return lanes;
}

/** The limit that holds for a lane as a whole, and whose it is where each person has it. */
export type LaneLimit = { limit: WipLimit; assigneeId: PersonId | null };

export function limitOfLane({ limits }: BoardConfiguration, lane: LaneKey): LaneLimit | undefined {
  const { property, value } = laneValue(lane);
  if (value === null) return undefined;
  const isOwn = ({ scope, laneId, cardType, personId }: WipLimit): boolean => {
    if (property === 'lane') return scope === 'lane' && laneId === value;
    if (property === 'type') return scope === 'type' && cardType === value;
    return property === 'assignee' && scope === 'person' && (personId ?? value) === value;
  };
  const limit = limits.find((one) => one.maximum !== null && isOwn(one));
  return limit && { limit, assigneeId: property === 'assignee' ? (value as PersonId) : null };
}
