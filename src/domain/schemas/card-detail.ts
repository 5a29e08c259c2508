import { z } from 'zod';
import { boardCard, cardState, cardText } from './card.ts';
import { attachmentId, cardId, columnId, commentId, linkId, personId } from './ids.ts';

/** As much of a card as a link to it needs. */
export const cardReference = z
  .strictObject({ id: cardId, number: z.int(), title: z.string() })
  .meta({ id: 'CardReference' });
export type CardReference = z.infer<typeof cardReference>;

/** A card that is a part of another or is linked with it: also where it stands. */
export const placedCard = cardReference
  .extend({ columnId: columnId.nullable(), standing: cardState.shape.standing })
  .meta({ id: 'PlacedCard' });
export type PlacedCard = z.infer<typeof placedCard>;

export const cardComment = z
  .strictObject({
    id: commentId,
    authorId: personId,
    authorName: z.string(),
    /** Markdown; who is mentioned stands there as `@[Name](id)`. Empty once it is erased. */
    body: z.string(),
    writtenAt: z.string(),
    editedAt: z.string().nullable(),
    erasedAt: z.string().nullable(),
    mentions: z.array(z.strictObject({ personId, name: z.string() })),
  })
  .meta({ id: 'CardComment' });
export type CardComment = z.infer<typeof cardComment>;

export const cardAttachment = z
  .strictObject({
    id: attachmentId,
    name: z.string(),
    mediaType: z.string(),
    byteSize: z.int(),
    addedById: personId,
    addedByName: z.string(),
    addedAt: z.string(),
  })
  .meta({ id: 'CardAttachment' });
export type CardAttachment = z.infer<typeof cardAttachment>;

/** A link to a page elsewhere (`url`), or between this card and another of the board (`card`), told by both. */
export const cardLink = z
  .strictObject({
    id: linkId,
    url: z.string().nullable(),
    card: placedCard.nullable(),
    title: z.string(),
    addedById: personId,
    addedAt: z.string(),
  })
  .meta({ id: 'CardLink' });
export type CardLink = z.infer<typeof cardLink>;

/** A card that a text names by its key, on this board or another one of the workspace. */
export const namedCard = z
  .strictObject({ boardKey: z.string(), number: z.int(), title: z.string() })
  .meta({ id: 'NamedCard' });
export type NamedCard = z.infer<typeof namedCard>;

/** One card with everything that is written about it, on the board or off it. Comments stand in the order of their writing. */
export const cardDetail = boardCard
  .extend({
    standing: cardState.shape.standing,
    void: cardState.shape.void,
    /** Its place from the top of its column, from 1, and how many stand there; null off the board. */
    place: z.strictObject({ at: z.int(), of: z.int() }).nullable(),
    imported: z.boolean(),
    description: z.string(),
    checklist: cardText.shape.checklist,
    parent: placedCard.nullable(),
    parts: z.array(placedCard),
    discussion: z.array(cardComment),
    attachments: z.array(cardAttachment),
    links: z.array(cardLink),
    /** The cards whose keys stand in its description and its comments, as far as the reader may see them. */
    named: z.array(namedCard),
  })
  .meta({ id: 'CardDetail' });
export type CardDetail = z.infer<typeof cardDetail>;
