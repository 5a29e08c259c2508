import { type Day, dayText } from '#domain/flow/day.ts';

const spoken = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `3 November`, to be spoken. */
export const sayDay = (day: Day): string => spoken.format(new Date(`${dayText(day)}T00:00:00Z`));
