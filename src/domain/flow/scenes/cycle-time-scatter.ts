import { cardsInProgress } from '../cards-in-progress.ts';
import { type Day, dayText } from '../day.ts';
import { finishedCards } from '../finished-cards.ts';
import { finishedDays } from '../finished-days.ts';
import type { FlowReading } from '../flow-reading.ts';
import { greatest } from '../greatest.ts';
import { inclusiveDays } from '../inclusive-days.ts';
import { paceChange } from '../pace-change.ts';
import { boundedTable } from './bounded-table.ts';
import { dateAxis } from './date-axis.ts';
import { explanationOf } from './explanation.ts';
import { finishedMeasure, type Hours, type Measure } from './finished-measure.ts';
import { numberAxis } from './number-axis.ts';
import {
  LEAST_FOR_ALL_PERCENTILES,
  LEAST_FOR_PERCENTILES,
  type PercentileLine,
  percentileLines,
} from './percentile-lines.ts';
import type { Phrase, Scene } from './scene.ts';
import { type Thinned, thinDots } from './thin-dots.ts';
import { counted, needsSentence } from './words.ts';

/** One finished card. */
export type ScatterDot = {
  card: string;
  type: string;
  finishedOn: Day;
  days: number;
  isReopened: boolean;
  /** Started and finished at one instant: never seen in progress. */
  isInstant: boolean;
};

export type ScatterMarks = {
  /** Of many cards one for each cell that the eye can tell apart; re-opened ones among themselves. */
  dots: readonly Thinned<ScatterDot>[];
  lines: readonly PercentileLine[];
};

const FOUR_WEEKS = 28;

/** One dot for each finished card, by finish date and days, with the percentiles that so many cards can bear (FLOW 3.1). */
export function cycleTimeScatter(
  reading: FlowReading,
  measure: Measure = 'cycle',
  hours: Hours = 'calendar',
): Scene<ScatterMarks> {
  const { title, definition, unit, word, days } = finishedMeasure(reading, measure, hours);
  const dots = dotsOf(reading, days);
  const lines = percentileLines(days, unit);
  const x = dateAxis(reading.firstDay ?? reading.lastDay, reading.lastDay);
  const y = numberAxis(0, greatest(days, 10), unit);
  const placeOf = (dot: ScatterDot) => ({ x: dot.finishedOn, y: dot.days, layer: dot.isReopened ? 're-opened' : '' });
  return {
    title,
    definition,
    sentence: sentenceOf(dots, lines, word, reading.lastDay),
    notes: notesOf(dots.length, lines, reading, hours),
    n: dots.length,
    x,
    y,
    marks: { dots: thinDots(dots, placeOf, { x, y }), lines },
    table: boundedTable(['Card', 'Type', 'Finished on', 'Days', 'Re-opened'], dots, rowOf),
    explanation: explanationOf(reading, definition, ['finished']),
  };
}

function dotsOf(reading: FlowReading, days: readonly number[]): ScatterDot[] {
  const { on } = finishedDays(reading);
  return finishedCards(reading).map((card, index) => ({
    card: card.id,
    type: card.type,
    finishedOn: on[index] as Day,
    days: days[index] as number,
    isReopened: card.moves.reopened > 0,
    isInstant: card.startedAt === card.finishedAt,
  }));
}

function rowOf(dot: ScatterDot) {
  return [dot.card, dot.type, dayText(dot.finishedOn), dot.days, dot.isReopened ? 'yes' : 'no'];
}

function sentenceOf(dots: readonly ScatterDot[], lines: readonly PercentileLine[], word: string, today: Day): Phrase[] {
  const main = lines.find((line) => line.isMain);
  if (main === undefined) return needsSentence(`${LEAST_FOR_PERCENTILES} finished cards for percentiles`, dots.length);
  const days: Phrase = { strong: counted(main.days, word) };
  if (dots.length < LEAST_FOR_ALL_PERCENTILES)
    return [`85 % of ${dots.length} cards finished within `, days, ': few data.'];
  const change = recentChange(dots, today);
  const pace = change === null ? '' : ` The last four weeks are ${change} than the four before (signal).`;
  return ['85 % of cards finished within ', days, `.${pace}`];
}

function recentChange(dots: readonly ScatterDot[], today: Day) {
  const periods: [number[], number[]] = [[], []];
  for (const dot of dots) periods[Math.floor((today - dot.finishedOn) / FOUR_WEEKS)]?.push(dot.days);
  return paceChange(periods[1], periods[0]);
}

/** Open cards are not in the percentiles; where the oldest of them are old, these look better than they are (FLOW 2.9). */
function notesOf(n: number, lines: readonly PercentileLine[], reading: FlowReading, hours: Hours): string[] {
  const open = cardsInProgress(reading);
  const notes = [`${n} finished, ${open.length} still open`];
  const main = lines.find((line) => line.isMain);
  const ages = open.slice(0, Math.ceil(open.length / 10)).map(({ startedAt }) => {
    return inclusiveDays(reading.calendar, startedAt, reading.asOf);
  });
  if (hours === 'calendar' && main !== undefined && ages.length > 0 && ages.every((age) => age > main.days)) {
    notes.push('The oldest open cards are older than 85 % of the finished ones: these percentiles will rise.');
  }
  if (hours === 'working' && reading.board.calendar === null) {
    notes.push('The board has no working hours: these are days of the calendar.');
  }
  return notes;
}
