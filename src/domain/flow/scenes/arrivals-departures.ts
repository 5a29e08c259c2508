import { dayText } from '../day.ts';
import { type BalanceWeek, FLOW_DEBT_WEEKS, type FlowDebt, flowBalance, flowDebt } from '../flow-balance.ts';
import type { FlowReading } from '../flow-reading.ts';
import { greatest } from '../greatest.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { weekAxis } from './week-axis.ts';
import { counted, decimalText, needsSentence } from './words.ts';

export type ArrivalsMarks = {
  weeks: readonly BalanceWeek[];
  /** null before eight whole weeks. */
  debt: FlowDebt | null;
};

/** What was started against what left, week by week, and whether flow debt builds up (FLOW 3.16). */
export function arrivalsDepartures(reading: FlowReading): Scene<ArrivalsMarks> {
  const weeks = flowBalance(reading);
  const debt = flowDebt(reading, weeks);
  return {
    title: 'Arrivals and departures',
    definition: 'arrivalsAndDepartures',
    sentence: sentenceOf(weeks, debt),
    notes: debt?.isDebt ? [`By chance so many weeks would be over once in ${Math.round(1 / debt.chance)} times.`] : [],
    n: weeks.filter((week) => !week.isPartial).length,
    x: weekAxis(weeks.map((week) => week.from)),
    y: numberAxis(
      weeks.reduce((least, week) => Math.min(least, week.cumulative), 0),
      greatest(
        weeks.map((week) => Math.max(week.arrivals, week.finished + week.discarded, week.cumulative)),
        4,
      ),
    ),
    marks: { weeks, debt: debt ?? null },
    table: {
      head: ['Week from', 'Arrived', 'Finished', 'Set aside', 'Change since the first week', 'Whole week'],
      rows: weeks.map((week) => [
        dayText(week.from),
        week.arrivals,
        week.finished,
        week.discarded,
        week.cumulative,
        week.isPartial ? 'no' : 'yes',
      ]),
    },
    explanation: explanationOf(reading, 'arrivalsAndDepartures', ['finished', 'in-progress', 'set-aside']),
  };
}

function sentenceOf(weeks: readonly BalanceWeek[], debt: FlowDebt | undefined): Phrase[] {
  const whole = weeks.filter((week) => !week.isPartial);
  if (debt === undefined)
    return needsSentence(`${counted(FLOW_DEBT_WEEKS, 'whole week')} to tell of flow debt`, whole.length);
  const moreCame = `more cards arrived than left in ${debt.weeksOver} of the last ${counted(FLOW_DEBT_WEEKS, 'week')}`;
  if (!debt.isDebt) {
    const recent = whole.slice(-FLOW_DEBT_WEEKS);
    const change = recent.reduce((sum, week) => sum + week.arrivals - week.finished - week.discarded, 0);
    const grew =
      change === 0 ? 'did not change' : `${change > 0 ? 'grew' : 'shrank'} by ${counted(Math.abs(change), 'card')}`;
    return [`No flow debt: ${moreCame}; work in progress `, { strong: grew }, '.'];
  }
  const { meanAgeStartDays, meanAgeEndDays = 0 } = debt;
  const since = meanAgeStartDays === undefined ? '' : ` from ${decimalText(meanAgeStartDays)}`;
  const older = `the mean age of work in progress rose${since} to ${decimalText(meanAgeEndDays)} d`;
  return [{ strong: 'Flow debt' }, `: ${moreCame}, and ${older}${causeText(debt.cause)}.`];
}

function causeText(cause: FlowDebt['cause']): string {
  if (cause === null) return '';
  const what = cause.what === 'more-arrivals' ? 'more is started' : 'less leaves';
  return `; ${what} (${decimalText(cause.before)} → ${decimalText(cause.now)} a week)`;
}
