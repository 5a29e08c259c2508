import { finishedCards } from '../finished-cards.ts';
import { type FlowEfficiency, flowEfficiency, flowEfficiencyOf } from '../flow-efficiency.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { workdaysOf } from '../workdays.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import { LEAST_FOR_ALL_PERCENTILES, LEAST_FOR_PERCENTILES } from './percentile-lines.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { counted, decimalText, needsSentence, percentText } from './words.ts';

export type EfficiencyMarks = {
  /** Mean elapsed days of a card; they add up to its mean cycle time. */
  days: { work: number; blocked: number; waiting: number };
  /** Cards by their own efficiency, in steps of ten per cent; 100 % is in the last. Cards without duration are in none. */
  spread: readonly { fromPercent: number; cards: number }[];
  /** The headline, in elapsed and in working time; null where no time passed, or the board has no working hours. */
  share: number | null;
  workingShare: number | null;
};

const STEPS = 10;
const MICROS_PER_DAY = 86_400_000_000;
const CAVEAT =
  'A card in an active stage counts as being worked on; nights and weekends are in the time. The spread is of single cards: its mean is not the flow efficiency.';

/** Flow efficiency: the headline of the sums, and how single cards spread around it (FLOW 3.8). */
export function flowEfficiencySpread(reading: FlowReading): Scene<EfficiencyMarks> {
  const finished = finishedCards(reading);
  const efficiency = flowEfficiencyOf(reading);
  const working = workingShareOf(reading);
  const spread = spreadOf(efficiency.ratios);
  const daysOf = (time: Micros) => time / MICROS_PER_DAY / Math.max(1, finished.length);
  const days = {
    work: daysOf(efficiency.active),
    blocked: daysOf(efficiency.blocked),
    waiting: daysOf(efficiency.waiting),
  };
  return {
    title: 'Flow efficiency',
    definition: 'flowEfficiency',
    sentence: sentenceOf(finished.length, efficiency, days),
    notes: notesOf(finished.length, efficiency, working),
    n: finished.length,
    x: numberAxis(0, 100, '%'),
    y: numberAxis(0, Math.max(4, ...spread.map((step) => step.cards))),
    marks: { days, spread, share: efficiency.ratioOfSums ?? null, workingShare: working },
    table: {
      head: ['Flow efficiency of a card', 'Cards'],
      rows: spread.map(({ fromPercent, cards }) => [`${fromPercent} to ${fromPercent + 100 / STEPS} %`, cards]),
    },
    explanation: explanationOf(reading, 'flowEfficiency', ['finished']),
  };
}

function workingShareOf(reading: FlowReading): number | null {
  const { hours } = workdaysOf(reading);
  if (hours === null) return null;
  return flowEfficiency(finishedCards(reading), reading.board.columns, hours.worked).ratioOfSums ?? null;
}

function spreadOf(ratios: readonly number[]): EfficiencyMarks['spread'] {
  const steps = Array.from({ length: STEPS }, (_, step) => ({ fromPercent: (step * 100) / STEPS, cards: 0 }));
  for (const ratio of ratios) {
    const step = steps[Math.min(STEPS - 1, Math.floor(ratio * STEPS))];
    if (step) step.cards += 1;
  }
  return steps;
}

function sentenceOf(n: number, { ratioOfSums }: FlowEfficiency, days: EfficiencyMarks['days']): Phrase[] {
  if (n < LEAST_FOR_PERCENTILES || ratioOfSums === undefined) {
    return needsSentence(`${LEAST_FOR_PERCENTILES} finished cards that took time`, n);
  }
  const few = n < LEAST_FOR_ALL_PERCENTILES ? ': few data' : '';
  return [
    'Cards were worked on ',
    { strong: percentText(ratioOfSums) },
    ` of their time: ${decimalText(days.work)} d of work, ${decimalText(days.waiting)} d of waiting, ${decimalText(days.blocked)} d blocked${few}.`,
  ];
}

function notesOf(n: number, { ratios }: FlowEfficiency, working: number | null): string[] {
  const instant = n - ratios.length;
  return [
    CAVEAT,
    ...(working === null ? [] : [`In working hours, on both sides: ${percentText(working)}.`]),
    ...(instant === 0 ? [] : [`${counted(instant, 'card')} without any duration: not in the spread.`]),
  ];
}
