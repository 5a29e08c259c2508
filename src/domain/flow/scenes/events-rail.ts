import { applyConfigurationEvent } from '../../configure/fold.ts';
import { unconfigured } from '../../configure/unconfigured.ts';
import { textOf } from '../../event-names.ts';
import { type DatedConfigurationEvent, together } from '../../timeline/board-marks.ts';
import { changeWords } from '../../timeline/change-words.ts';
import type { Day } from '../day.ts';
import type { FlowReading } from '../flow-reading.ts';

/** An event of the board's own configuration, with its place in the ledger and the name of who made it. */
export type BoardChange = DatedConfigurationEvent & { seq: number; who: string };

/** A change of the board's rules, as it stands on the rail above a chart. */
export type RailMark = {
  /** The local date on which it took effect. */
  on: Day;
  /** The `seq` of its last event in the ledger. */
  seq: number;
  /** `limit of Test 4 → 5` */
  words: string;
  who: string;
  why: string | null;
};

type Dated = RailMark & { at: number };

/**
 * The changes of limits, columns, policies and other rules of the board inside a reading's days, in their order, and the
 * import of its history: what a figure may have changed by (UX D.7). `changes` are all up to the reading's instant in
 * their order, because each is told by what it was before; what one command changed is one mark.
 */
export function eventsRail(changes: readonly BoardChange[], { asOf, calendar, firstDay }: FlowReading): RailMark[] {
  let board = unconfigured('');
  const marks: Dated[] = [];
  for (const group of together(changes)) {
    const words = group.flatMap((change) => {
      const before = board;
      board = applyConfigurationEvent(board, change);
      return changeWords(before, board, change);
    });
    const last = group.at(-1);
    const isBeginning = group.some(({ kind }) => kind === 'board-created');
    if (last && words.length > 0 && !isBeginning) marks.push(markOf(last, words.join(', '), last.at, calendar));
  }
  const imported = changes.findLast(({ via }) => via === 'import');
  if (imported) marks.push(markOf(imported, 'history imported', imported.recordedAt, calendar));
  return marks
    .filter(({ at, on }) => at <= asOf && firstDay !== null && on >= firstDay)
    .sort((a, b) => a.at - b.at)
    .map(({ at: _, ...mark }) => mark);
}

function markOf(
  { seq, who, detail }: BoardChange,
  words: string,
  at: number,
  calendar: FlowReading['calendar'],
): Dated {
  return { at, on: calendar.dayOf(at), seq, words, who, why: textOf(detail.reason) };
}
