import { z } from 'zod';
import { cardId, personId } from './ids.ts';

/** What one tab says of itself every few seconds: that it shows the board, or no longer, and which card its person holds. */
export const presenceSaid = z.strictObject({
  /** An id that the tab made for itself. */
  tab: z.uuid(),
  looks: z.boolean().default(true),
  holding: cardId.nullable(),
});
export type PresenceSaid = z.infer<typeof presenceSaid>;

/** Somebody who looks at a board now, in however many tabs, and the card in their hand. */
export const presentPerson = z.strictObject({ personId, holding: cardId.nullable() });
export type PresentPerson = z.infer<typeof presentPerson>;

/** How many people a presence names at most; who holds a card is named before who does not. */
export const MOST_NAMED_PRESENT = 60;

/** Who looks at the board now; `count` counts those too who are not named. */
export const boardPresence = z
  .strictObject({ people: z.array(presentPerson).max(MOST_NAMED_PRESENT), count: z.int() })
  .meta({ id: 'BoardPresence' });
export type BoardPresence = z.infer<typeof boardPresence>;
