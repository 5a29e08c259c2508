import { finishedCards } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import { type LittleCondition, type LittleConditions, littleConditions } from '../little-conditions.ts';
import { type LittlesLaw, littlesLaw } from '../littles-law.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import { LEAST_FOR_PERCENTILES } from './percentile-lines.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { counted, decimalText, needsSentence, percentText, strongList } from './words.ts';

export type ConditionRow = {
  key: LittleCondition;
  name: string;
  holds: boolean;
  /** What is the matter where it does not hold. */
  failure: string;
  figures: string;
};

export type LittlesLawMarks = {
  /** L, and λ·W beside it, in cards; null where too little was finished. */
  meanWip: number | null;
  rateTimesTime: number | null;
  relativeGap: number | null;
  conditions: readonly ConditionRow[];
};

const LEAST_WHOLE_DAYS = 14;

/** Little's law over the whole days of the range, and which of its conditions fails (FLOW 3.11). */
export function littlesLawCheck(reading: FlowReading): Scene<LittlesLawMarks> {
  const found = lawOf(reading);
  const rows = found === undefined ? [] : rowsOf(found.law, found.conditions);
  const rateTimesTime =
    found?.law.meanCycleDays === undefined ? null : found.law.throughputPerDay * found.law.meanCycleDays;
  const meanWip = found?.law.meanWip ?? null;
  return {
    title: 'Little’s law',
    definition: 'littlesLaw',
    sentence: found === undefined ? needsOf(reading) : sentenceOf(found.law, rows),
    notes: found === undefined ? [] : notesOf(found.law, found.conditions),
    n: found?.law.finished ?? 0,
    x: numberAxis(0, Math.max(10, meanWip ?? 0, rateTimesTime ?? 0)),
    y: {
      from: 0,
      to: 2,
      ticks: [
        { at: 0, label: 'L' },
        { at: 1, label: 'λ·W' },
      ],
    },
    marks: { meanWip, rateTimesTime, relativeGap: found?.law.relativeGap ?? null, conditions: rows },
    table: {
      head: ['Condition', 'Holds', 'Figures'],
      rows: rows.map((row) => [row.name, row.holds ? 'yes' : 'no', row.figures]),
    },
    explanation: explanationOf(reading, 'littlesLaw', ['finished', 'in-progress', 'set-aside']),
  };
}

function wholeDays({ firstDay, lastDay }: FlowReading): number {
  return firstDay === null ? 0 : lastDay - firstDay;
}

function lawOf(reading: FlowReading): { law: LittlesLaw; conditions: LittleConditions } | undefined {
  const { calendar, cards, firstDay, lastDay } = reading;
  if (firstDay === null || wholeDays(reading) < LEAST_WHOLE_DAYS) return undefined;
  const law = littlesLaw(cards, calendar.startOf(firstDay), calendar.startOf(lastDay));
  return law.finished < LEAST_FOR_PERCENTILES ? undefined : { law, conditions: littleConditions(cards, law) };
}

function needsOf(reading: FlowReading): Phrase[] {
  const days = wholeDays(reading);
  return days < LEAST_WHOLE_DAYS
    ? needsSentence(`${LEAST_WHOLE_DAYS} whole days`, days)
    : needsSentence(`${LEAST_FOR_PERCENTILES} finished cards before the last day`, finishedBeforeLastDay(reading));
}

function finishedBeforeLastDay(reading: FlowReading): number {
  const end = reading.calendar.startOf(reading.lastDay);
  return finishedCards(reading).filter((card) => card.finishedAt < end).length;
}

function rowsOf(law: LittlesLaw, { holds, tooOld }: LittleConditions): ConditionRow[] {
  const left = law.finished + law.discarded;
  const ages = [law.meanAgeStartDays, law.meanAgeEndDays].map((age) =>
    age === undefined ? 'none' : `${decimalText(age)} d`,
  );
  const row = (key: LittleCondition, name: string, failure: string, figures: string): ConditionRow => ({
    key,
    name,
    holds: holds[key],
    failure,
    figures,
  });
  return [
    row(
      'balance',
      'As many arrive as leave',
      'arrivals and departures differ',
      `${law.arrivals} arrived, ${left} left`,
    ),
    row(
      'no-loss',
      'Nothing is lost or forgotten',
      'cards were set aside or forgotten',
      `${law.discarded} set aside, ${tooOld.length} older than twice the 95th percentile`,
    ),
    row(
      'same-wip',
      'As much is in progress at the end as at the start',
      'work in progress changed',
      `${law.wipStart} → ${law.wipEnd} cards`,
    ),
    row(
      'same-age',
      'Work in progress is as old at the end as at the start',
      'the age of work in progress changed',
      ages.join(' → '),
    ),
    row('same-units', 'All is measured in the same units', 'units differ', 'elapsed days'),
  ];
}

function sentenceOf({ meanWip, relativeGap }: LittlesLaw, rows: readonly ConditionRow[]): Phrase[] {
  const failing = rows.filter((row) => !row.holds);
  const found = `On average ${decimalText(meanWip)} cards were in progress, ${gapText(relativeGap ?? 0)} rate × time says`;
  if (failing.length === 0) return [`${found}; all five conditions hold.`];
  const named = strongList(failing.map((row) => `${row.failure} (${row.figures})`));
  return [
    `${found}; ${failing.length === 1 ? 'one condition fails' : `${counted(failing.length, 'condition')} fail`}: `,
    ...named,
    '.',
  ];
}

function gapText(gap: number): string {
  const share = percentText(Math.abs(gap));
  if (share === percentText(0)) return 'as';
  return `${share} ${gap < 0 ? 'less' : 'more'} than`;
}

function notesOf(law: LittlesLaw, { tooOld }: LittleConditions): string[] {
  const named = tooOld.slice(0, 3).join(', ');
  const more = tooOld.length > 3 ? ` and ${tooOld.length - 3} more` : '';
  const change = law.wipEnd - law.wipStart;
  return [
    `${law.arrivals} arrived − ${law.finished} finished − ${law.discarded} set aside = ${change < 0 ? '−' : ''}${Math.abs(change)}, the change of work in progress.`,
    ...(tooOld.length > 0 ? [`Older than twice the 95th percentile: ${named}${more}.`] : []),
  ];
}
