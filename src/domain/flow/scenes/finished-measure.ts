import { cycleTimeDays } from '../cycle-time.ts';
import type { DefinitionKey } from '../definitions.ts';
import type { FinishedCard } from '../finished-cards.ts';
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
  daysOf: (card: FinishedCard) => number;
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
      daysOf: (card) => working.worked(startOf(card), card.finishedAt) / working.dayLength,
    };
  }
  const { calendar } = reading;
  return {
    title: TITLES[measure],
    definition: DEFINITION[measure],
    unit: 'd',
    word: 'day',
    daysOf: (card) => (measure === 'cycle' ? cycleTimeDays(card, calendar) : leadTimeDays(card, calendar)),
  };
}
