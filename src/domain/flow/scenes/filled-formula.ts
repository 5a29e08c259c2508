import { kindAt } from '../column-at.ts';
import { DEFINITIONS, type DefinitionKey } from '../definitions.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { FlowCalendar } from '../history.ts';
import { counted } from './words.ts';

type Names = {
  start: string;
  finish: string;
  /** The stages between the two points, and those of them in which cards are worked on. */
  zone: string;
  active: string;
  timeZone: string;
  promise: string;
  /** When people work: `09:00 to 17:00 on Mon, Tue, without 3 holidays`. */
  workday: string;
};

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const FILLED: Partial<Record<DefinitionKey, (names: Names) => string>> = {
  cycleTime: ({ start, finish, timeZone }) =>
    `date of the last move to ${finish} or beyond − date of the last move to ${start} or beyond + 1, in ${timeZone}`,
  leadTime: ({ finish, timeZone }) =>
    `date of the last move to ${finish} or beyond − date of creation + 1, in ${timeZone}`,
  throughput: ({ finish, timeZone }) =>
    `cards by the date of their last move to ${finish} or beyond; weeks begin on Monday in ${timeZone}`,
  arrivalsAndDepartures: ({ start, finish }) =>
    `per week: cards last moved to ${start} or beyond − (cards last moved to ${finish} or beyond + cards set aside after ${start})`,
  workItemAge: ({ start, timeZone }) =>
    `date of the reading − date of the last move to ${start} or beyond + 1, in ${timeZone}`,
  wipOverTime: ({ zone, timeZone }) =>
    `cards in ${zone} at the end of each day in ${timeZone}, by replay of the ledger`,
  flowEfficiency: ({ start, finish, active }) =>
    `time in ${active} without blocked time ÷ all time from ${start} to ${finish}, summed over the cards`,
  blockedTime: ({ start, finish }) => `time marked as blocked from ${start} to ${finish}, each instant of a card once`,
  sle: ({ start, finish, promise }) => `cards from ${start} to ${finish} in at most ${promise} ÷ finished cards`,
  workingTime: ({ finish, workday }) =>
    `the part of the time up to ${finish} that lies within ${workday} ÷ the hours of one such day`,
  littlesLaw: ({ zone }) =>
    `gap = (L − λ·W) ÷ L; L = mean of the cards in ${zone}, λ = finished cards a day, W = their mean elapsed days`,
};

/** A definition's formula with the names of this board's stages, its zone and its promise in it. */
export function filledFormula(key: DefinitionKey, reading: FlowReading): string {
  return FILLED[key]?.(namesOf(reading)) ?? DEFINITIONS[key].formula;
}

function namesOf(reading: FlowReading): Names {
  const { asOf, board, ranks } = reading;
  const zone = ranks.columnOfRank
    .slice(ranks.commitment, ranks.done)
    .flatMap((index) => board.columns[index] ?? [])
    .filter((column) => !column.retired);
  const active = zone.filter((column) => kindAt(column, asOf) === 'active');
  return {
    start: columnNameOfRank(reading, ranks.commitment),
    finish: columnNameOfRank(reading, ranks.done),
    zone: zone.map((column) => column.name).join(', '),
    active: active.map((column) => column.name).join(', ') || 'active stages',
    timeZone: board.zone,
    promise: board.sleDays === null ? 'the promised days' : `${board.sleDays} days`,
    workday: workdayText(board.calendar),
  };
}

function workdayText(calendar: FlowCalendar | null): string {
  if (calendar === null) return 'working hours';
  const days = calendar.days.map((day) => WEEKDAYS[day]).join(', ');
  const holidays = calendar.holidays.length === 0 ? '' : `, without ${counted(calendar.holidays.length, 'holiday')}`;
  return `${calendar.start} to ${calendar.end} on ${days}${holidays}`;
}

export function columnNameOfRank({ board, ranks }: FlowReading, rank: number): string {
  return board.columns[ranks.columnOfRank[rank] ?? -1]?.name ?? '';
}
