import { z } from 'zod';
import { ACCOUNT_PARTS } from '../flow/account/account-interval.ts';

const part = z.enum(ACCOUNT_PARTS);
const micros = z.int().min(0);
const parts = z.array(z.strictObject({ part, micros }));

/**
 * Where a card's time went from its creation on (FLOW 3.19), in microseconds: to its finish, to when it was set aside for
 * good, or to now. The parts add up to the total, the days too, and the intervals follow one another without a gap.
 */
export const cardAccount = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    end: z.enum(['finished', 'discarded', 'open']),
    total: micros,
    parts,
    /** Reasons may overlap: together they may come to more than the part `blocked`. */
    blockedByReason: z.array(z.strictObject({ reason: z.string(), micros })),
    intervals: z.array(
      z.strictObject({
        from: z.string(),
        micros,
        part,
        /** The name of the column the card was in, or had last been in. */
        column: z.string().nullable(),
        /** Why it was blocked or set aside, or which next column was full. */
        reason: z.string().nullable(),
      }),
    ),
    days: z.array(z.strictObject({ day: z.iso.date(), parts })),
  })
  .meta({ id: 'CardAccount' });
export type CardAccount = z.infer<typeof cardAccount>;
export type AccountParts = CardAccount['parts'];
