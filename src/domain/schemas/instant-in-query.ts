import { z } from 'zod';
import type { Micros } from '#domain/flow/history.ts';
import { isUnreadable, readInstant } from '#domain/import/read-instant.ts';

/** An instant as it stands in a query: ISO 8601 with an offset, to the microsecond. */
export const instantInQuery = z
  .string()
  .transform((text, context): Micros => {
    const read = readInstant(text);
    if (!isUnreadable(read)) return read;
    context.addIssue({ code: 'custom', message: read.problem });
    return z.NEVER;
  })
  .meta({ description: 'ISO 8601 with an offset.', type: 'string' });
