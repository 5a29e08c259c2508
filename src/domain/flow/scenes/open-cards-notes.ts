import { cardsInProgress } from '../cards-in-progress.ts';
import { finishedCards } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import { inclusiveDays } from '../inclusive-days.ts';
import type { Hours } from './finished-measure.ts';
import type { PercentileLine } from './percentile-lines.ts';

/**
 * Open cards are not in percentiles of finished ones; where the oldest tenth of them is older than 85 % of these, the
 * percentiles look better than they are (FLOW 2.9). Ages are days of the calendar: not held against working days.
 */
export function openCardsNotes(lines: readonly PercentileLine[], reading: FlowReading, hours: Hours): string[] {
  const open = cardsInProgress(reading);
  const notes = [`${finishedCards(reading).length} finished, ${open.length} still open`];
  const main = hours === 'calendar' ? lines.find((line) => line.isMain) : undefined;
  const oldest = open.slice(0, Math.ceil(open.length / 10));
  const isOlder = ({ startedAt }: { startedAt: number }) =>
    main !== undefined && inclusiveDays(reading.calendar, startedAt, reading.asOf) > main.days;
  if (oldest.length > 0 && oldest.every(isOlder)) {
    notes.push('The oldest open cards are older than 85 % of the finished ones: these percentiles will rise.');
  }
  return notes;
}
