import { z } from 'zod';
import { cardState } from './card.ts';

/** What is searched for: words that all stand in the title, or a card's key or number. */
export const cardSearch = z.strictObject({
  q: z.string().trim().min(1).max(100),
  /** The key of the board whose cards go first, and whose numbers are meant; one that nobody may read counts as none. */
  board: z.string().max(8).optional(),
});
export type CardSearch = z.output<typeof cardSearch>;

/** A card of any board, as much of it as a list of findings shows. */
export const foundCard = z
  .strictObject({
    boardKey: z.string(),
    boardName: z.string(),
    number: z.int(),
    title: z.string(),
    type: cardState.shape.type,
    /** The name of the column it stands in; null off the board. */
    column: z.string().nullable(),
    /** It stands in a done column, or off the board. */
    isFinished: z.boolean(),
  })
  .meta({ id: 'FoundCard' });
export type FoundCard = z.infer<typeof foundCard>;

export const foundCards = z.strictObject({ cards: z.array(foundCard) }).meta({ id: 'FoundCards' });
