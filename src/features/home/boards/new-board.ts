import { z } from 'zod';
import { stagesOfText } from '#domain/configure/stages-of-text.ts';
import { createBoard as board } from '#domain/schemas/configuration-commands.ts';
import { personId } from '#domain/schemas/ids.ts';

/** So many people can be let in with a new board; each is an event of its ledger. */
export const MOST_PEOPLE = 20;

const { name, key, zone } = board.shape;

const listed = z
  .string()
  .max(2000)
  .transform((text) => (text === '' ? [] : text.split(',')));

const bound = z
  .string()
  .regex(/^\d{0,4}$/, 'A limit is a whole number, or empty for none.')
  .transform((text) => (text === '' ? null : Number(text)));

/** A new board as its form sends it: three answers beside its name. */
export const newBoard = z.strictObject({
  name: name.min(1, 'Give the board a name.'),
  key: z.string().trim().toUpperCase().pipe(key),
  zone,
  stages: z
    .string()
    .max(1000, 'Use 1000 characters or fewer.')
    .transform((text, context) => {
      const stages = stagesOfText(text);
      if (typeof stages !== 'string') return stages;
      context.addIssue({ code: 'custom', message: stages });
      return z.NEVER;
    }),
  people: listed.pipe(z.array(personId).max(MOST_PEOPLE)),
  /** Of the stages that are worked in, in their order. */
  limits: listed.pipe(z.array(bound).max(12)),
  /** Minted by the page: sending the form twice makes one board. */
  commandKey: z.uuid(),
});
