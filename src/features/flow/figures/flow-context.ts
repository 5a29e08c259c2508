import type { BoardFlow } from '#data/flow/read-flow.ts';
import type { Day } from '#domain/flow/day.ts';
import { type FlowReading, flowReading } from '#domain/flow/flow-reading.ts';
import { scopeOfView } from '#domain/flow/flow-view.ts';
import type { Micros } from '#domain/flow/history.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { FlowView } from '#domain/schemas/flow-query.ts';

/** What every figure of the page is a function of. */
export type FlowContext = {
  view: FlowView;
  /** The board as it is configured now: its words for types and lanes. */
  board: BoardConfiguration;
  /** The cards that the view asks for. */
  reading: FlowReading;
  /** Cards of every type, lane and class over the same days: stages are shared by all of them. */
  whole: FlowReading;
  /** The first instant of the range of days; -Infinity for the whole history. */
  from: Micros;
  /** The address on the board of a card, by the key that people see; undefined where the board does not have it. */
  numbers: BoardFlow['numbers'];
};

export function flowContext(
  { history, asOf, numbers }: BoardFlow,
  board: BoardConfiguration,
  view: FlowView,
): FlowContext {
  const scope = scopeOfView(view);
  const isWhole = [scope.types, scope.lanes, scope.classes].every((chosen) => chosen.length === 0);
  const reading = flowReading(history, asOf, scope);
  const whole = isWhole ? reading : flowReading(history, asOf, { ...scope, types: [], lanes: [], classes: [] });
  return { view, board, reading, whole, from: reading.from, numbers };
}

/** The first day of the board's history, or the day of the reading where nothing was ever placed. */
export function firstDayOfBoard({ history }: BoardFlow, { calendar, lastDay, firstDay }: FlowReading): Day {
  const { beganAt } = history;
  return beganAt === undefined || beganAt === null ? (firstDay ?? lastDay) : calendar.dayOf(beganAt);
}
