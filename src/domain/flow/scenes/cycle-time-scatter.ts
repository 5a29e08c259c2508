import { type Day, dayText } from '../day.ts';
import { type FinishedCard, finishedCards } from '../finished-cards.ts';
import { finishedDays } from '../finished-days.ts';
import type { FlowReading } from '../flow-reading.ts';
import { greatest } from '../greatest.ts';
import { paceChange } from '../pace-change.ts';
import { boundedTable } from './bounded-table.ts';
import { dateAxis } from './date-axis.ts';
import { explanationOf } from './explanation.ts';
import { finishedMeasure, type Hours, type Measure } from './finished-measure.ts';
import { numberAxis } from './number-axis.ts';
import { openCardsNotes } from './open-cards-notes.ts';
import {
  LEAST_FOR_ALL_PERCENTILES,
  LEAST_FOR_PERCENTILES,
  type PercentileLine,
  percentileLines,
} from './percentile-lines.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { type DotPlaces, drawnDots } from './thin-dots.ts';
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
  /** How many cards of one place and kind it is drawn for, itself included. */
  standsFor: number;
};

export type ScatterMarks = {
  /** Of many cards one for each cell that the eye can tell apart; re-opened ones among themselves. */
  dots: readonly ScatterDot[];
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
  const finished = finishedCards(reading);
  const { on } = finishedDays(reading);
  const lines = percentileLines(days, unit);
  const x = dateAxis(reading.firstDay ?? reading.lastDay, reading.lastDay);
  const y = numberAxis(0, greatest(days, 10), unit);
  const dotAt = (index: number, standsFor = 1): ScatterDot =>
    dotOf(finished[index] as FinishedCard, on[index] as Day, days[index] as number, standsFor);
  return {
    title,
    definition,
    sentence: sentenceOf({ on, days }, lines, word, reading.lastDay),
    notes: [...openCardsNotes(lines, reading, hours), ...withoutHoursNotes(reading, hours)],
    n: finished.length,
    x,
    y,
    marks: {
      dots: drawnDots(placesOf(finished, on, days), { x, y }).map(({ index, standsFor }) => dotAt(index, standsFor)),
      lines,
    },
    table: boundedTable(['Card', 'Type', 'Finished on', 'Days', 'Re-opened'], [...finished.keys()], (index) =>
      rowOf(dotAt(index)),
    ),
    explanation: explanationOf(reading, definition, ['finished']),
  };
}

/** Re-opened cards are a layer of their own. */
function placesOf(finished: readonly FinishedCard[], on: readonly Day[], days: readonly number[]): DotPlaces {
  const layer = Uint8Array.from(finished, ({ moves }) => Number(moves.reopened > 0));
  return { x: on, y: days, layers: 2, layer };
}

function dotOf(card: FinishedCard, finishedOn: Day, days: number, standsFor: number): ScatterDot {
  return {
    card: card.id,
    type: card.type,
    finishedOn,
    days,
    isReopened: card.moves.reopened > 0,
    isInstant: card.startedAt === card.finishedAt,
    standsFor,
  };
}

function rowOf(dot: ScatterDot) {
  return [dot.card, dot.type, dayText(dot.finishedOn), dot.days, dot.isReopened ? 'yes' : 'no'];
}

type DatedDays = { on: readonly Day[]; days: readonly number[] };

function sentenceOf(finished: DatedDays, lines: readonly PercentileLine[], word: string, today: Day): Phrase[] {
  const main = lines.find((line) => line.isMain);
  const n = finished.days.length;
  if (main === undefined) return needsSentence(`${LEAST_FOR_PERCENTILES} finished cards for percentiles`, n);
  const days: Phrase = { strong: counted(main.days, word) };
  if (n < LEAST_FOR_ALL_PERCENTILES) return [`85 % of ${n} cards finished within `, days, ': few data.'];
  const change = recentChange(finished, today);
  const pace = change === null ? '' : ` The last four weeks are ${change} than the four before (signal).`;
  return ['85 % of cards finished within ', days, `.${pace}`];
}

function recentChange({ on, days }: DatedDays, today: Day) {
  const periods: [number[], number[]] = [[], []];
  on.forEach((day, index) => {
    periods[Math.floor((today - day) / FOUR_WEEKS)]?.push(days[index] as number);
  });
  return paceChange(periods[1], periods[0]);
}

function withoutHoursNotes({ board }: FlowReading, hours: Hours): string[] {
  return hours === 'working' && board.calendar === null
    ? ['The board has no working hours: these are days of the calendar.']
    : [];
}
