import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import { DayChanges } from './day-changes.ts';
import { oncePerReading } from './once-per-reading.ts';
import type { Stays } from './stays.ts';

/** Cards at the end of each local day, from the board's first day on. */
export type WipOverTime = {
  days: readonly Day[];
  /** By index into `board.columns`. */
  byColumn: readonly (readonly number[])[];
  /** Cards in the WIP zone. */
  wip: readonly number[];
};

/**
 * Where the cards stood at the end of each day, by replay: rows with a local date up to that day, in the order of the
 * ledger. Never restated when a card moves back; cards under an overlay are in no column (FLOW 3.5).
 */
export const wipOverTime = oncePerReading((reading): WipOverTime => {
  const { board, calendar, cards, firstDay, lastDay, ranks } = reading;
  const first = firstDay ?? lastDay + 1;
  const byColumn = board.columns.map(() => new DayChanges(first, lastDay));
  const wip = new DayChanges(first, lastDay);
  for (const card of cards) {
    const { stays } = card;
    const leaveDays = leaveDaysOf(stays, calendar, lastDay + 1);
    for (let index = 0; index < stays.length; index += 1) {
      const enter = calendar.dayOf(stays.from(index));
      const leave = leaveDays[index] as Day;
      if (!stays.isOnBoard(index) || leave <= enter) continue;
      const column = stays.column(index);
      byColumn[column]?.stand(enter, leave);
      const rank = ranks.rankOfColumn[column] ?? -1;
      if (rank >= ranks.commitment && rank < ranks.done) wip.stand(enter, leave);
    }
  }
  return {
    days: Array.from({ length: lastDay + 1 - first }, (_, index) => first + index),
    byColumn: byColumn.map((changes) => changes.levels()),
    wip: wip.levels(),
  };
});

/** Where local midnight is put back, a later row may carry an earlier date: the day of leaving is the earliest after. */
function leaveDaysOf(stays: Stays, calendar: Calendar, never: Day): Day[] {
  const days: Day[] = new Array(stays.length);
  let earliest = never;
  for (let index = stays.length - 1; index >= 0; index -= 1) {
    days[index] = earliest;
    earliest = Math.min(earliest, calendar.dayOf(stays.from(index)));
  }
  return days;
}
