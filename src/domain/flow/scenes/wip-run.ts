import { kindAt } from '../column-at.ts';
import { type Day, dayText } from '../day.ts';
import type { FlowReading } from '../flow-reading.ts';
import { greatest } from '../greatest.ts';
import { type LimitedPlace, type WipAgainstLimits, wipAgainstLimits } from '../wip-against-limits.ts';
import { boundedTable } from './bounded-table.ts';
import { dateAxis } from './date-axis.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import { pageBehaviour } from './page-behaviour.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { drawnDays, valuesAt } from './thin-days.ts';
import { counted, needsSentence } from './words.ts';

/** A stage of the WIP zone, day by day. */
export type WipLine = {
  column: string;
  name: string;
  isQueue: boolean;
  cards: readonly number[];
  limits: readonly (number | null)[];
  /** Days of all, at whose end it held more than its limit then. */
  daysOver: number;
};

export type WipRunMarks = {
  days: readonly Day[];
  wip: readonly number[];
  /** The sum of the stages' limits as they were; null on a day on which one had none. */
  limits: readonly (number | null)[];
  lines: readonly WipLine[];
  /** What is ordinary for this board, from its whole days; null where they are too few. */
  ordinary: { mean: number; upper: number; lower: number; isProvisional: boolean } | null;
};

/** Cards in progress at the end of each day against the limits that held then; never restated (FLOW 3.5). */
export function wipRun(reading: FlowReading): Scene<WipRunMarks> {
  const run = wipAgainstLimits(reading);
  const { days, wip, limits, places } = run;
  const highest = greatest(wip, greatest(limits.map(Number), 4));
  const drawn = drawnDays([wip, ...places.map((place) => place.cards)]);
  return {
    title: 'Work in progress',
    definition: 'wipOverTime',
    sentence: sentenceOf(run),
    notes: notesOf(run),
    n: days.length,
    x: dateAxis(reading.firstDay ?? reading.lastDay, reading.lastDay),
    y: numberAxis(0, highest),
    marks: {
      days: valuesAt(days, drawn),
      wip: valuesAt(wip, drawn),
      limits: valuesAt(limits, drawn),
      lines: places.map((place) => lineOf(place, drawn, reading)),
      ordinary: ordinaryOf(run),
    },
    table: boundedTable(
      ['Day', 'In progress', 'Limit', ...places.map((place) => place.column.name)],
      [...days.keys()],
      (day) => [
        dayText(days[day] as Day),
        wip[day] ?? 0,
        limits[day] ?? null,
        ...places.map((place) => place.cards[day] ?? 0),
      ],
    ),
    explanation: explanationOf(reading, 'wipOverTime', ['finished', 'finished-before', 'in-progress', 'set-aside']),
  };
}

function lineOf({ column, cards, limits, daysOver }: LimitedPlace, drawn: readonly number[], { asOf }: FlowReading) {
  return {
    column: column.id,
    name: column.name,
    isQueue: kindAt(column, asOf) === 'queue',
    cards: valuesAt(cards, drawn),
    limits: valuesAt(limits, drawn),
    daysOver,
  };
}

/** The day of the reading is not over. */
function ordinaryOf({ days, wip }: WipAgainstLimits): WipRunMarks['ordinary'] {
  const found = pageBehaviour(days.slice(0, -1), wip.slice(0, -1));
  if (found === undefined) return null;
  const { mean, upperLimit, lowerLimit, isProvisional } = found;
  return { mean, upper: upperLimit, lower: lowerLimit, isProvisional };
}

function sentenceOf({ days, wip, limits, places }: WipAgainstLimits): Phrase[] {
  const now = wip.at(-1);
  if (now === undefined) return needsSentence('one card in a stage', 'none');
  const most = places.toSorted((a, b) => b.daysOver - a.daysOver)[0];
  const cards: Phrase[] = [{ strong: counted(now, 'card') }, ` in progress${againstLimit(now, limits.at(-1) ?? null)}`];
  if (most === undefined || most.daysOver === 0) {
    const isLimited = places.some((place) => place.limits.some((limit) => limit !== null));
    return [...cards, isLimited ? '; no stage ended a day over its limit.' : '; no stage has a limit.'];
  }
  return [
    ...cards,
    '; ',
    { strong: most.column.name },
    ` ended ${most.daysOver} of ${counted(days.length, 'day')} over its limit.`,
  ];
}

function againstLimit(cards: number, limit: number | null): string {
  if (limit === null) return '';
  if (cards > limit) return `, ${cards - limit} over the limits of ${limit} together`;
  return `, within the limits of ${limit} together`;
}

function notesOf({ limits, places }: WipAgainstLimits): string[] {
  if (places.length === 0 || limits.at(-1) !== null) return [];
  const without = places.filter((place) => !place.column.retired && place.limits.at(-1) === null);
  const isPartly = without.length > 0 && places.some((place) => (place.limits.at(-1) ?? null) !== null);
  return isPartly ? [`No limit for the whole: ${without.map((place) => place.column.name).join(', ')} has none.`] : [];
}
