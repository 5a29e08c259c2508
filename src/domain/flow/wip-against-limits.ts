import { limitAt } from './column-at.ts';
import type { Day } from './day.ts';
import type { FlowReading } from './flow-reading.ts';
import type { FlowColumn, Micros } from './history.ts';
import { type WipOverTime, wipOverTime } from './wip-over-time.ts';

/** A column of the WIP zone, or the two halves of a split one, which share a limit. */
export type LimitedPlace = {
  /** The first of its columns. */
  column: FlowColumn;
  /** At the end of each day. */
  cards: readonly number[];
  /** As it was at the end of each day, on the last day at the reading; null = none then. */
  limits: readonly (number | null)[];
  daysOver: number;
};

/** Work in progress at the end of each local day, beside the limits that held then (FLOW 3.5, 2.6). */
export type WipAgainstLimits = {
  days: readonly Day[];
  wip: readonly number[];
  /** The sum of the limits of the places that stood then; null on a day on which one of them had none. */
  limits: readonly (number | null)[];
  /** Without retired columns that held nothing. */
  places: readonly LimitedPlace[];
};

export function wipAgainstLimits(reading: FlowReading): WipAgainstLimits {
  const overTime = wipOverTime(reading);
  const { days, wip } = overTime;
  const places = placesOf(reading).flatMap((columns) => placeOf(reading, columns, overTime) ?? []);
  const limits = days.map((day, index) => {
    const at = lastInstantOf(day, reading);
    return sumOrNull(places.filter(({ column }) => stands(column, at)).map((place) => place.limits[index] ?? null));
  });
  return { days, wip, limits, places };
}

/** Indices into `board.columns`, halves together. */
function placesOf({ board, ranks }: FlowReading): number[][] {
  const places = new Map<string, number[]>();
  for (const index of ranks.columnOfRank.slice(ranks.commitment, ranks.done)) {
    const column = board.columns[index] as FlowColumn;
    const key = column.parentId ?? column.id;
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  return [...places.values()];
}

function placeOf(reading: FlowReading, columns: readonly number[], { days, byColumn }: WipOverTime) {
  const column = reading.board.columns[columns[0] as number] as FlowColumn;
  const cards = days.map((_, day) => columns.reduce((sum, index) => sum + (byColumn[index]?.[day] ?? 0), 0));
  if (column.retired && cards.every((count) => count === 0)) return undefined;
  const limits = days.map((day) => limitAt(column, lastInstantOf(day, reading)));
  const daysOver = cards.filter((count, index) => count > (limits[index] ?? Number.POSITIVE_INFINITY)).length;
  return { column, cards, limits, daysOver };
}

/** Whether a column was still on the board; one of which nobody knows when it left it, was not. */
function stands({ retired, retiredAt }: FlowColumn, at: Micros): boolean {
  return !retired || (retiredAt ?? Number.NEGATIVE_INFINITY) > at;
}

function lastInstantOf(day: Day, { asOf, calendar, lastDay }: FlowReading) {
  return day === lastDay ? asOf : calendar.startOf(day + 1) - 1;
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.length === 0 || values.includes(null)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
