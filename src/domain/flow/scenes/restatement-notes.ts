import { dayText } from '../day.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Restatement } from '../history.ts';

const change: Record<Restatement['by'], string> = {
  order: 'another order of the stages',
  commitment: 'another commitment point',
  done: 'another done point',
};

/** What the days shown were not when they happened: they are read in today's order and by today's points (FLOW 2.6). */
export function restatementNotes({ board, calendar, firstDay, asOf }: FlowReading): string[] {
  return (board.restatements ?? [])
    .filter(({ at }) => firstDay !== null && at <= asOf && calendar.dayOf(at) > firstDay)
    .map(({ at, by }) => `History before ${dayText(calendar.dayOf(at))} is restated by ${change[by]}, made that day.`);
}
