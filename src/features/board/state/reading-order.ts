import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardState } from './board-state.ts';
import { cardList } from './card-list.ts';
import type { Grouping, LaneFilter } from './grouping.ts';
import { lanesOn } from './lanes.ts';
import { type Stage, stagesOf } from './stages.ts';

/** What of the board one sees: how it is drawn in lanes, what is folded, and which cards a filter leaves out. */
export type Seen = {
  grouping: Grouping;
  foldedLanes: readonly string[];
  isFolded: (stage: Stage) => boolean;
  leftOut: ReadonlySet<CardId>;
};

/** The cards that one sees, as one reads them: lane by lane, in it stage by stage, in that from top to bottom. */
export function readingOrder(state: BoardState, { grouping, foldedLanes, isFolded, leftOut }: Seen): CardId[] {
  const lanes: LaneFilter[] =
    grouping === 'none'
      ? [undefined]
      : lanesOn(state, grouping)
          .map(({ key }) => key)
          .filter((key) => !foldedLanes.includes(key));
  const lists = stagesOf(state.configuration)
    .filter((stage) => !isFolded(stage))
    .flatMap((stage) => stage.lists);
  return lanes.flatMap((lane) => lists.flatMap(({ id }) => cardList(state, id, lane))).filter((id) => !leftOut.has(id));
}
