import { type Trend, trendOf } from '../constraint/trend.ts';
import type { ConstraintVerdict, StageSeen } from '../constraint/verdict.ts';
import type { FlowReading } from '../flow-reading.ts';
import { shortDate } from './date-axis.ts';
import { counted } from './words.ts';

const ADVICE = 'Protect the buffer before it, limit what enters upstream, do not speed up the others.';
const DAYS_PER_WEEK = 7;

/** What belongs beside a verdict: the time it is of, and of a stage that it names whether work gathers there, and advice. */
export function constraintNotes(verdict: ConstraintVerdict, named: string | null, reading: FlowReading): string[] {
  const seen = verdict.named === null ? undefined : verdict.stages[verdict.named];
  const gathers = named === null || seen === undefined ? null : gathering(seen, named, verdict.days);
  return [windowOf(verdict, reading), ...(gathers === null ? [] : [gathers]), ...(named === null ? [] : [ADVICE])];
}

function windowOf({ from, to, days }: ConstraintVerdict, { calendar }: FlowReading): string {
  const length = counted(Math.round(days), 'day');
  return `Seen over ${length}, from ${shortDate(calendar.dayOf(from))} to ${shortDate(calendar.dayOf(to))}, all cards.`;
}

/** The trend of the work at a stage: it speaks for or against a verdict and is never part of it (FLOW 3.14). */
function gathering({ cardsByTenth }: StageSeen, name: string, days: number): string | null {
  const trend = trendOf(cardsByTenth);
  if (trend === null) return null;
  const where = `Work at or before ${name}`;
  const perWeek = (slope: number) => Math.abs((slope * cardsByTenth.length * DAYS_PER_WEEK) / days).toFixed(1);
  if (!isClear(trend)) return `${where} neither grew nor shrank clearly.`;
  const [least, most] = [perWeek(trend.low), perWeek(trend.high)].toSorted((a, b) => Number(a) - Number(b));
  const verb = trend.slope > 0 ? 'grew' : 'shrank';
  return `${where} ${verb} by ${perWeek(trend.slope)} cards a week (${least} to ${most}).`;
}

const isClear = ({ low, high }: Trend): boolean => low > 0 || high < 0;
