import type { Micros } from '#domain/flow/history.ts';
import { demoHours, type Hour } from './simulate.ts';

const microsPerHour = 3_600_000_000;
const microsPerDay = 24 * microsPerHour;
const opens = 7;
const hoursOfDay = 8;

const isWeekend = (day: number) => [2, 3].includes(((day % 7) + 7) % 7);

/** The last `count` working days up to the day of `now`, which is worked up to its hour; days since 1970. */
function workingDays(now: Micros, count: number): number[] {
  const days: number[] = [];
  for (let day = Math.floor(now / microsPerDay); days.length < count; day -= 1) if (!isWeekend(day)) days.unshift(day);
  return days;
}

/**
 * Puts the working hours of the demo on real days, 07:00 to 15:00 UTC from Monday to Friday, so that its last hour lies
 * before `now`. `place` spreads what happens in one hour over it; later happenings get later instants.
 */
export function instantsOf(now: Micros): (hour: Hour, place: number, of: number) => Micros {
  const days = workingDays(now - microsPerDay, Math.ceil(demoHours / hoursOfDay));
  return (hour, place, of) => {
    const day = days[Math.floor(hour / hoursOfDay)] ?? 0;
    const begins = day * microsPerDay + (opens + (hour % hoursOfDay)) * microsPerHour;
    return begins + Math.floor((microsPerHour * (place + 0.5)) / (of + 1));
  };
}
