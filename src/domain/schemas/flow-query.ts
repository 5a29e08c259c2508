import { z } from 'zod';
import { FLOW_RANGES, type FlowScope } from '#domain/flow/flow-scope.ts';
import type { Micros } from '#domain/flow/history.ts';
import { isUnreadable, readInstant } from '#domain/import/read-instant.ts';

/** An instant in a query, to the microsecond. */
const instantInQuery = z.string().transform((text, context): Micros => {
  const read = readInstant(text);
  if (!isUnreadable(read)) return read;
  context.addIssue({ code: 'custom', message: read.problem });
  return z.NEVER;
});

const rangeTexts = FLOW_RANGES.map(String) as [string, ...string[]];

/** Whole days, or the whole history. */
const range = z.enum(rangeTexts).transform((text): FlowScope['days'] => (text === 'all' ? 'all' : Number(text)));

/** Which figures are asked for: as of when, of the last so many days, of which card type, and with the constraint over what. */
export const metricsQuery = z.strictObject({
  asOf: instantInQuery
    .optional()
    .meta({ description: 'ISO 8601 with an offset; now, unless said otherwise.', type: 'string' }),
  days: range.default('all').meta({ description: 'Days up to that instant.', type: 'string', enum: rangeTexts }),
  type: z.string().max(200).optional(),
  window: range
    .optional()
    .meta({ description: 'Also look for the constraint, over so many days.', type: 'string', enum: rangeTexts }),
});

/** What the flow page shows, as its address says it; whatever the address says wrongly falls back to the default. */
export const flowView = z.object({
  days: range.catch(90),
  type: z.string().min(1).max(200).nullable().catch(null),
  measure: z.enum(['cycle', 'lead']).catch('cycle'),
});
export type FlowView = z.infer<typeof flowView>;
