import { z } from 'zod';

/**
 * A change of the board's own rules as the time rail marks it: the first instant at which the board is the changed one,
 * and its words: "limit of Test 4 → 5". Changes of one command are one mark.
 */
export const boardMark = z.strictObject({ at: z.string(), words: z.string() }).meta({ id: 'BoardMark' });
export type BoardMark = z.infer<typeof boardMark>;

/** The life of a board: from the instant of its first event on, with its marks in their order. */
export const boardTimeline = z
  .strictObject({ begins: z.string(), marks: z.array(boardMark) })
  .meta({ id: 'BoardTimeline' });
export type BoardTimeline = z.infer<typeof boardTimeline>;
