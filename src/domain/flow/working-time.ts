import type { Calendar } from './calendar.ts';
import { type Day, dayFromText, weekdayOf } from './day.ts';
import type { FlowCalendar, Micros } from './history.ts';
import type { TimeMeasure } from './intervals.ts';

/**
 * Overlap with the working hours of each local day, holidays left out; a second reading beside calendar time and never
 * the one of an SLE (FLOW 2.10). Days are summed up once over [first, last]; instants outside count as at its ends.
 */
export function workingTime(hours: FlowCalendar, calendar: Calendar, first: Day, last: Day): TimeMeasure {
  const holidays = new Set(hours.holidays.map(dayFromText));
  const starts: Micros[] = [];
  const lengths: Micros[] = [];
  const before: Micros[] = [];
  let sum = 0;
  for (let day = first; day <= last; day += 1) {
    const isWorkday = hours.days.includes(weekdayOf(day)) && !holidays.has(day);
    const start = calendar.instantOf(day, microsOfClock(hours.start));
    const length = isWorkday ? Math.max(0, calendar.instantOf(day, microsOfClock(hours.end)) - start) : 0;
    starts.push(start);
    lengths.push(length);
    before.push(sum);
    sum += length;
  }

  function workedUntil(at: Micros): Micros {
    const index = Math.min(calendar.dayOf(at) - first, starts.length - 1);
    if (index < 0) return 0;
    const today = Math.min(Math.max(at - (starts[index] as Micros), 0), lengths[index] as Micros);
    return (before[index] as Micros) + today;
  }

  return (from, to) => workedUntil(to) - workedUntil(from);
}

/** `HH:MM` as microseconds since midnight. */
export function microsOfClock(text: string): Micros {
  const [hour, minute] = text.split(':').map(Number);
  return ((hour ?? 0) * 60 + (minute ?? 0)) * 60_000_000;
}
