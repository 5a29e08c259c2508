import { cardsInProgress } from '../cards-in-progress.ts';
import { type Day, dayText } from '../day.ts';
import { type FinishedCard, finishedCards } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import { inclusiveDays } from '../inclusive-days.ts';
import { paceChange } from '../pace-change.ts';
import { percentile } from '../percentile.ts';
import { dateAxis } from './date-axis.ts';
import { MEASURE_DEFINITIONS, MEASURE_TITLES, type Measure, measuredDays } from './finished-measure.ts';
import { numberAxis } from './number-axis.ts';
import {
  LEAST_FOR_ALL_PERCENTILES,
  LEAST_FOR_PERCENTILES,
  type PercentileLine,
  percentileLines,
} from './percentile-lines.ts';
import type { Phrase, Scene } from './scene.ts';
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

export type ScatterMarks = { dots: readonly ScatterDot[]; lines: readonly PercentileLine[] };

const FOUR_WEEKS = 28;

/** One dot for each finished card, by finish date and days, with the percentiles that so many cards can bear (FLOW 3.1). */
export function cycleTimeScatter(reading: FlowReading, measure: Measure = 'cycle'): Scene<ScatterMarks> {
  const dots = finishedCards(reading).map((card) => dotOf(card, measure, reading));
  const lines = percentileLines(dots.map((dot) => dot.days));
  return {
    title: MEASURE_TITLES[measure],
    definition: MEASURE_DEFINITIONS[measure],
    sentence: sentenceOf(dots, lines, reading.lastDay),
    notes: notesOf(dots, reading),
    n: dots.length,
    x: dateAxis(reading.firstDay ?? reading.lastDay, reading.lastDay),
    y: numberAxis(0, Math.max(10, ...dots.map((dot) => dot.days)), 'd'),
    marks: { dots, lines },
    table: {
      head: ['Card', 'Type', 'Finished on', 'Days', 'Re-opened'],
      rows: dots.map((dot) => [dot.card, dot.type, dayText(dot.finishedOn), dot.days, dot.isReopened ? 'yes' : 'no']),
    },
  };
}

function dotOf(card: FinishedCard, measure: Measure, reading: FlowReading): ScatterDot {
  return {
    card: card.id,
    type: card.type,
    finishedOn: reading.calendar.dayOf(card.finishedAt),
    days: measuredDays(card, measure, reading),
    isReopened: card.moves.reopened > 0,
    isInstant: card.startedAt === card.finishedAt,
  };
}

function sentenceOf(dots: readonly ScatterDot[], lines: readonly PercentileLine[], today: Day): Phrase[] {
  const main = lines.find((line) => line.isMain);
  if (main === undefined) return needsSentence(`${LEAST_FOR_PERCENTILES} finished cards for percentiles`, dots.length);
  const days: Phrase = { strong: counted(main.days, 'day') };
  if (dots.length < LEAST_FOR_ALL_PERCENTILES)
    return [`85 % of ${dots.length} cards finished within `, days, ': few data.'];
  const change = recentChange(dots, today);
  const pace = change === null ? '' : ` The last four weeks are ${change} than the four before (signal).`;
  return ['85 % of cards finished within ', days, `.${pace}`];
}

function recentChange(dots: readonly ScatterDot[], today: Day) {
  const weeksAgo = (weeks: number) =>
    dots.filter(({ finishedOn }) => Math.floor((today - finishedOn) / FOUR_WEEKS) === weeks);
  return paceChange(
    weeksAgo(1).map((dot) => dot.days),
    weeksAgo(0).map((dot) => dot.days),
  );
}

/** Open cards are not in the percentiles; where the oldest of them are old, these look better than they are (FLOW 2.9). */
function notesOf(dots: readonly ScatterDot[], reading: FlowReading): string[] {
  const open = cardsInProgress(reading);
  const notes = [`${dots.length} finished, ${open.length} still open`];
  const p85 = percentile(
    dots.map((dot) => dot.days),
    85,
  );
  const ages = open.slice(0, Math.ceil(open.length / 10)).map(({ startedAt }) => {
    return inclusiveDays(reading.calendar, startedAt, reading.asOf);
  });
  if (p85 !== undefined && ages.length > 0 && ages.every((age) => age > p85)) {
    notes.push('The oldest open cards are older than 85 % of the finished ones: these percentiles will rise.');
  }
  return notes;
}
