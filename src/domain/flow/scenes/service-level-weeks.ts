import { type Day, dayText } from '../day.ts';
import type { FlowReading } from '../flow-reading.ts';
import { type ServiceLevel, SLE_PERCENT, type SleSuggestion, serviceLevel } from '../service-level.ts';
import type { SleAttainment } from '../sle-attainment.ts';
import { shortDate } from './date-axis.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import { LEAST_FOR_ALL_PERCENTILES, LEAST_FOR_PERCENTILES } from './percentile-lines.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { weekAxis } from './week-axis.ts';
import { counted, needsSentence, percentText } from './words.ts';

export type ServiceLevelMarks = {
  /** Weeks in which cards were finished; `percent` of them kept the promise. */
  weeks: readonly { from: Day; within: number; of: number; percent: number }[];
  /** The share that was promised, in per cent. */
  promised: number;
  suggestion: SleSuggestion | null;
};

/** How the promise was kept week by week and of late, and what the last 90 days would bear (FLOW 3.15). */
export function serviceLevelWeeks(reading: FlowReading): Scene<ServiceLevelMarks> {
  const level = serviceLevel(reading);
  const weeks = level.weeks.map(({ from, within, of, share }) => ({ from, within, of, percent: (share ?? 0) * 100 }));
  return {
    title: 'Promise',
    definition: 'sle',
    sentence: sentenceOf(level),
    notes: level.days === null ? [] : suggestionNotes(level.suggestion),
    n: level.last?.of ?? 0,
    x: weekAxis(weeks.map((week) => week.from)),
    y: numberAxis(0, 100, '%'),
    marks: { weeks, promised: SLE_PERCENT, suggestion: level.suggestion },
    table: {
      head: ['Week from', 'Kept', 'Finished', 'Share'],
      rows: weeks.map((week) => [dayText(week.from), week.within, week.of, percentText(week.within / week.of)]),
    },
    explanation: explanationOf(reading, 'sle', ['finished']),
  };
}

function sentenceOf({ days, last, suggestion }: ServiceLevel): Phrase[] {
  if (days === null || last === null) return withoutPromise(suggestion);
  if (last.of < LEAST_FOR_PERCENTILES) return needsSentence(`${LEAST_FOR_PERCENTILES} finished cards`, last.of);
  const few = last.of < LEAST_FOR_ALL_PERCENTILES ? ': few data' : '';
  return [
    `${SLE_PERCENT} % within ${counted(days, 'day')} are promised; of the last ${counted(last.of, 'card')} `,
    { strong: `${percentText(shareOf(last))} (${last.within})` },
    ` kept it${few}.`,
  ];
}

const shareOf = ({ share }: SleAttainment) => share ?? 0;

function withoutPromise(suggestion: SleSuggestion | null): Phrase[] {
  if (suggestion === null)
    return ['Nothing is promised, and fewer than 5 cards were finished to suggest a promise from.'];
  return [
    'Nothing is promised; ',
    { strong: `${SLE_PERCENT} % within ${counted(suggestion.days, 'day')}` },
    ` ${fromText(suggestion)}.`,
  ];
}

function suggestionNotes(suggestion: SleSuggestion | null): string[] {
  if (suggestion === null) return [];
  return [`${SLE_PERCENT} % within ${counted(suggestion.days, 'day')} ${fromText(suggestion)}.`];
}

function fromText({ n, from, to }: SleSuggestion): string {
  return `would fit the ${counted(n, 'card')} finished from ${shortDate(from)} to ${shortDate(to)}`;
}
