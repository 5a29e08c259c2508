import { z } from 'zod';
import { boardView } from './board-view.ts';

/**
 * The board as of an instant: the fold of its ledger up to there (FLOW 3.20). `board` is null before the first event:
 * of that time nothing is known. Texts are today's, because they are in no event; nobody can do anything in the past,
 * so `abilities` is empty. `begins`: the instant of the first event.
 */
export const boardAsOf = z
  .strictObject({ at: z.string(), begins: z.string(), board: boardView.nullable() })
  .meta({ id: 'BoardAsOf' });
export type BoardAsOf = z.infer<typeof boardAsOf>;
