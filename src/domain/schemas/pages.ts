import { z } from 'zod';

const digits = (most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, { error: 'is a whole number' })
    .transform(Number)
    .refine((value) => value <= most, { error: `is at most ${most}` });

/** A seq of a board, as it stands in a query. */
export const seqInQuery = digits(Number.MAX_SAFE_INTEGER).meta({ override: { type: 'integer', minimum: 0 } });

/** How many items a page holds. */
export const pageSize = digits(200)
  .refine((value) => value >= 1, { error: 'is at least 1' })
  .default(50)
  .meta({ override: { type: 'integer', minimum: 1, maximum: 200, default: 50 } });
