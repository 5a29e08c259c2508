import type { CardFlow } from '../card-flow.ts';
import type { FlowBoard, Micros } from '../history.ts';
import type { Interval } from '../intervals.ts';
import type { Ranks } from '../ranks.ts';
import { overlaid, without } from './interval-lists.ts';
import { limitSharers, stageIdOf } from './limit-sharers.ts';
import { comingsOf, timesWhen } from './occupancy.ts';

/**
 * What fullness is read from: every card that stood on the board in the times asked about, because a limit counts them
 * all. A `FlowReading` of all types, lanes and classes is one, from the start of its range of days on.
 */
export type Occupied = {
  board: FlowBoard;
  ranks: Ranks;
  cards: readonly Pick<CardFlow, 'stays'>[];
  asOf: Micros;
};

/** A time in which a column was at or over its limit. */
export type FullTime = Interval & { column: number };

/** When limits were reached, as lists of ascending disjoint times by index into `board.columns`. */
export type ColumnFullness = {
  /** When the column was at or over the limit that held then. A limit shared by two halves is full for both. */
  full: readonly (readonly FullTime[])[];
  /** When a card in the column found the next stage full; empty for discard columns. */
  nextFull: readonly (readonly FullTime[])[];
};

/**
 * When each column, and the stage after it, was at its limit as it was then (FLOW 3.19). Next is the next column in
 * today's order that is not of the same stage; a retired one, or one that its halves have replaced, only while it had
 * cards and a limit. Costs n log n in the number of stays, once for a reading.
 */
export function columnFullness(occupied: Occupied): ColumnFullness {
  const { board, ranks, asOf } = occupied;
  const sharers = limitSharers(board, asOf);
  const comings = comingsOf(occupied.cards, board.columns.length);
  const timesOf = (index: number, holds: (cards: number, limit: number) => boolean): FullTime[] => {
    const column = board.columns[index];
    if (column === undefined) return [];
    const shared = (sharers[index] ?? []).flatMap((sharer) => comings[sharer] ?? []);
    const times = timesWhen(shared, column, asOf, (cards, limit) => limit !== null && holds(cards, limit));
    return times.map((time) => ({ ...time, column: index }));
  };
  const full = board.columns.map((_, index) => timesOf(index, (cards, limit) => cards >= limit));
  const entryFull: FullTime[][] = [];
  for (const index of ranks.columnOfRank.toReversed()) {
    const own = full[index] ?? [];
    const isReplaced = isPassedBy(board, index);
    entryFull.unshift(
      isReplaced
        ? fullWhileUsed(
            own,
            timesOf(index, (cards) => cards > 0),
            entryFull[0] ?? [],
          )
        : own,
    );
  }
  return { full, nextFull: board.columns.map((_, index) => entryFull[nextRank(board, ranks, index)] ?? []) };
}

function isPassedBy({ columns }: FlowBoard, index: number): boolean {
  const column = columns[index];
  return column?.retired === true || columns.some(({ parentId, retired }) => parentId === column?.id && !retired);
}

/** While the column was in use its own limit decides, else that of the place after it. */
function fullWhileUsed(own: readonly FullTime[], used: readonly Interval[], after: readonly FullTime[]): FullTime[] {
  const unused = without(own, used);
  return overlaid(without(after, used), without(own, unused));
}

/** The rank of the next column of another stage; -1 for a discard column, which has no next. */
function nextRank({ columns }: FlowBoard, ranks: Ranks, index: number): number {
  const rank = ranks.rankOfColumn[index] ?? -1;
  const stage = (at: number | undefined) => {
    const column = columns[at ?? -1];
    return column && stageIdOf(column);
  };
  return rank < 0 ? -1 : ranks.columnOfRank.findIndex((at, other) => other > rank && stage(at) !== stage(index));
}
