import { z } from 'zod';
import { boardCard, cardState, cardText } from './card.ts';
import { cardId, personId } from './ids.ts';

/** As much of a card as a link to it needs. */
export const cardReference = z
  .strictObject({ id: cardId, number: z.int(), title: z.string() })
  .meta({ id: 'CardReference' });
export type CardReference = z.infer<typeof cardReference>;

export const cardComment = z
  .strictObject({
    id: z.uuid(),
    authorId: personId,
    authorName: z.string(),
    body: z.string(),
    writtenAt: z.string(),
  })
  .meta({ id: 'CardComment' });
export type CardComment = z.infer<typeof cardComment>;

/** One card with everything that is written about it, on the board or off it. Comments stand in the order of their writing. */
export const cardDetail = boardCard
  .extend({
    standing: cardState.shape.standing,
    void: cardState.shape.void,
    imported: z.boolean(),
    description: z.string(),
    checklist: cardText.shape.checklist,
    parent: cardReference.nullable(),
    parts: z.array(cardReference),
    discussion: z.array(cardComment),
  })
  .meta({ id: 'CardDetail' });
export type CardDetail = z.infer<typeof cardDetail>;
