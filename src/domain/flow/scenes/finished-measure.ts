import type { DefinitionKey } from '../definitions.ts';
import { type FinishedCard, finishedCards } from '../finished-cards.ts';
import { finishedDays } from '../finished-days.ts';
import type { FlowReading } from '../flow-reading.ts';
import { leadTimeDays } from '../lead-time.ts';
import { workdaysOf } from '../workdays.ts';

/** Which of the two durations of a finished card a chart shows. */
export type Measure = 'cycle' | 'lead';
/** Days of the calendar, or of the board's working hours: a second reading, never of a promise (FLOW 2.10). */
export type Hours = 'calendar' | 'working';

/** How a chart measures finished cards. */
export type FinishedMeasure = {
  title: string;
  definition: DefinitionKey;
  /** `d` */
  unit: string;
  /** `day` */
  word: string;
  /** Of each finished card of the reading, in their order. */
  days: readonly number[];
};

const TITLES = { cycle: 'Cycle time', lead: 'Lead time' } as const;
const DEFINITION = { cycle: 'cycleTime', lead: 'leadTime' } as const;

/** Inclusive days; or, where the board has working hours and they are asked for, working days with their fractions. */
export function finishedMeasure(reading: FlowReading, measure: Measure, hours: Hours = 'calendar'): FinishedMeasure {
  const working = hours === 'working' ? workdaysOf(reading).hours : null;
  if (working !== null) {
    const startOf = (card: FinishedCard) => (measure === 'cycle' ? card.startedAt : card.createdAt);
    return {
      title: `${TITLES[measure]} in working days`,
      definition: 'workingTime',
      unit: 'working d',
      word: 'working day',
      days: finishedCards(reading).map((card) => working.worked(startOf(card), card.finishedAt) / working.dayLength),
    };
  }
  return {
    title: TITLES[measure],
    definition: DEFINITION[measure],
    unit: 'd',
    word: 'day',
    days:
      measure === 'cycle'
        ? finishedDays(reading).cycle
        : finishedCards(reading).map((card) => leadTimeDays(card, reading.calendar)),
  };
}
