import { z } from 'zod';
import { type Day, dayFromText } from '#domain/flow/day.ts';
import type { FlowScope } from '#domain/flow/flow-scope.ts';
import type { Micros } from '#domain/flow/history.ts';
import { isUnreadable, readInstant } from '#domain/import/read-instant.ts';
import { instantInQuery } from './instant-in-query.ts';

const mostDays = 36_525;

/** Whole days up to the reading's, or the whole history. */
const range = z
  .string()
  .regex(/^(all|[1-9]\d{0,4})$/, 'must be "all" or a whole number of days')
  .transform((text): FlowScope['days'] => (text === 'all' ? 'all' : Number(text)))
  .refine((days) => days === 'all' || days <= mostDays, `must be ${mostDays} days at most`);

const rangeInApi = (description: string) =>
  ({ description, type: 'string', pattern: '^(all|[1-9]\\d{0,4})$' }) as const;

/** Several values with commas between them; a comma inside a value is written `%2C` twice encoded. */
const several = z
  .string()
  .max(2000)
  .transform((text, context) => {
    try {
      return text.split(',').filter(Boolean).map(decodeURIComponent);
    } catch {
      context.addIssue({ code: 'custom', message: 'is not well encoded' });
      return z.NEVER;
    }
  });

const severalInApi = (what: string) =>
  ({ description: `${what}, with commas between several.`, type: 'string' }) as const;

/** The word that stands for the cards in no lane. */
const NO_LANE = 'none';
const severalLanes = several.transform((lanes) => lanes.map((lane) => (lane === NO_LANE ? null : lane)));

/** Which figures are asked for: as of when, of the last so many days, of which cards, and with the constraint over what. */
export const metricsQuery = z.strictObject({
  asOf: instantInQuery
    .optional()
    .meta({ description: 'ISO 8601 with an offset; now, unless said otherwise.', type: 'string' }),
  days: range.default('all').meta(rangeInApi('Days up to that instant.')),
  type: several.default([]).meta(severalInApi('Only cards of these types')),
  lane: severalLanes.default([]).meta(severalInApi('Only cards in these lanes; `none` for those in no lane')),
  classOfService: several.default([]).meta(severalInApi('Only cards of these classes of service')),
  window: range.optional().meta(rangeInApi('Also look for the constraint, over so many days.')),
});

/** An instant, or a date that stands for its last instant in the board's zone. */
export type PastMoment = Micros | { day: Day };

const pastMoment = z.string().transform((text, context): PastMoment => {
  const read = readInstant(text);
  if (!isUnreadable(read)) return read;
  try {
    return { day: dayFromText(text) };
  } catch {
    context.addIssue({ code: 'custom', message: read.problem });
    return z.NEVER;
  }
});

/** What the flow page shows, as its address says it; whatever the address says wrongly falls back to the default. */
export const flowView = z.object({
  days: range.catch(90),
  /** null = now. */
  at: pastMoment.nullable().catch(null),
  type: several.catch([]),
  lane: severalLanes.catch([]),
  class: several.catch([]),
  measure: z.enum(['cycle', 'lead']).catch('cycle'),
  /** Which crossing the lines of the cumulative flow count. */
  lines: z.enum(['restated', 'as-first-reached']).catch('restated'),
  /** Elapsed time of the calendar, or of the board's working hours. */
  hours: z.enum(['calendar', 'working']).catch('calendar'),
});
export type FlowView = z.infer<typeof flowView>;
