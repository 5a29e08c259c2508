import type { BoardCard } from '#domain/schemas/card.ts';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import { type LaneGrouping, laneGroupings } from '#domain/view-vocabulary.ts';

/** By what the board can be drawn in lanes; these are the words of the address too (`lanes=assignee`). */
export const groupings = laneGroupings;
export type Grouping = LaneGrouping;

/** What cards of one lane have in common. */
export type Property = Exclude<Grouping, 'none'>;

/** Names one lane, in every grouping apart: "type:defect"; "assignee:" is the lane of cards that nobody has. */
export type LaneKey = `${Property}:${string}`;

/** One lane of the board, or undefined where the board is not drawn in lanes. */
export type LaneFilter = LaneKey | undefined;

const fields = {
  lane: 'laneId',
  type: 'type',
  assignee: 'assigneeId',
  parent: 'parentId',
  customer: 'customer',
} as const satisfies Record<Property, keyof EditCard & keyof BoardCard>;

export const laneKey = (property: Property, value: string | null): LaneKey => `${property}:${value ?? ''}`;

/** The lane in which a card stands. */
export const laneOf = (card: BoardCard, grouping: Grouping): LaneFilter =>
  grouping === 'none' ? undefined : laneKey(grouping, card[fields[grouping]]);

/** What a lane's cards have in common, and the value of it; null where they have none. */
export function laneValue(lane: LaneKey): { property: Property; value: string | null } {
  const end = lane.indexOf(':');
  return { property: lane.slice(0, end) as Property, value: lane.slice(end + 1) || null };
}

export const groupingOfLane = (lane: LaneFilter): Grouping => (lane === undefined ? 'none' : laneValue(lane).property);

/** What a card takes on when it comes into a lane. */
export function changeInto(lane: LaneFilter): Partial<Pick<EditCard, (typeof fields)[Property]>> {
  if (lane === undefined) return {};
  const { property, value } = laneValue(lane);
  return { [fields[property]]: value };
}
