import type { Calendar } from './calendar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

/**
 * The local days of a zone by the platform's own zone database: enough for the ages on a page, and without the weight of
 * a calendar. Throws a RangeError for an unknown zone.
 */
export const localDays = (zone: string): Pick<Calendar, 'dayOf'> => ({
  dayOf: (at) => Date.parse(dayFormat(zone).format(at / 1000)) / 86_400_000,
});
