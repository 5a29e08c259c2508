import { type Day, dayText, mondayOf } from '../day.ts';
import type { Axis, Tick } from './scene.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `3 Mar` */
export function shortDate(day: Day): string {
  return `${Number(dayText(day).slice(8))} ${monthName(day)}`;
}

/** An axis of dates: ticks on Mondays up to ten weeks, on firsts of months up to two years, then on firsts of years. */
export function dateAxis(first: Day, last: Day): Axis {
  const days = last - first;
  const ticks = days <= 70 ? weekTicks(first, last) : calendarTicks(first, last, days > 730 ? 12 : days > 366 ? 3 : 1);
  return { from: first, to: last, ticks };
}

function weekTicks(first: Day, last: Day): Tick[] {
  const ticks: Tick[] = [];
  for (let day = mondayOf(first + 6); day <= last; day += 7) ticks.push({ at: day, label: shortDate(day) });
  return ticks;
}

function calendarTicks(first: Day, last: Day, everyMonths: number): Tick[] {
  const ticks: Tick[] = [];
  for (let day = first; day <= last; day += 1) {
    const text = dayText(day);
    const month = Number(text.slice(5, 7)) - 1;
    if (!text.endsWith('-01') || month % everyMonths !== 0) continue;
    ticks.push({ at: day, label: month === 0 ? text.slice(0, 4) : monthName(day) });
  }
  return ticks;
}

function monthName(day: Day): string {
  return MONTHS[Number(dayText(day).slice(5, 7)) - 1] ?? '';
}
