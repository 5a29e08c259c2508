import { z } from 'zod';
import { limitModes } from './configuration.ts';

/** How full a limit is after a change: `value` in the limit's own measure. */
export const limitReading = z
  .strictObject({ limitId: z.uuid(), value: z.int(), maximum: z.int(), mode: z.enum(limitModes) })
  .meta({ id: 'LimitReading' });

/** What a command on cards answers: where its events stand in the ledger, and how full the limits are that it entered. */
export const cardAnswer = z
  .strictObject({
    seq: z.int(),
    events: z.array(z.strictObject({ seq: z.int(), at: z.string(), cardId: z.uuid(), kind: z.string() })),
    readings: z.array(limitReading),
    override: z.strictObject({ kind: z.string(), reason: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'CardAnswer' });

const newCard = z.strictObject({ id: z.uuid(), number: z.int(), key: z.string() });
export const createdCard = cardAnswer.extend({ card: newCard }).meta({ id: 'CreatedCard' });
export const createdCards = cardAnswer.extend({ cards: z.array(newCard) }).meta({ id: 'CreatedCards' });
