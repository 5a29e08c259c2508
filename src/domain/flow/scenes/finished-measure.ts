import { cycleTimeDays } from '../cycle-time.ts';
import type { FinishedCard } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import { leadTimeDays } from '../lead-time.ts';

/** Which of the two durations of a finished card a chart shows. */
export type Measure = 'cycle' | 'lead';

export const MEASURE_TITLES = { cycle: 'Cycle time', lead: 'Lead time' } as const;
export const MEASURE_DEFINITIONS = { cycle: 'cycleTime', lead: 'leadTime' } as const;

/** Inclusive days of a finished card. */
export function measuredDays(card: FinishedCard, measure: Measure, { calendar }: FlowReading): number {
  return measure === 'cycle' ? cycleTimeDays(card, calendar) : leadTimeDays(card, calendar);
}
