import { z } from 'zod';
import { cardTypeIds, classesOfService, MOST_CARDS } from '../card-vocabulary.ts';
import { blockCategories, cardText, MOST_TAGS } from './card.ts';
import { reason } from './configuration.ts';
import { blockId, cardId, columnId, laneId, personId } from './ids.ts';

const place = {
  /** The card it goes below; null puts it on top. Left out: the bottom, or the top for an expedite card. */
  afterCardId: cardId.nullable().optional(),
};
const why = { reason: reason.optional() };

const flowFields = {
  type: z.enum(cardTypeIds),
  size: z.int().min(1).max(1000).nullable(),
  classOfService: z.enum(classesOfService),
  assigneeId: personId.nullable(),
  laneId: laneId.nullable(),
};
const someFlowFields = z.object(flowFields).partial();
/** What the limits count a card by; only the fields that change. */
export type FlowFields = z.infer<typeof someFlowFields>;

export const createCard = z
  .strictObject({
    ...cardText.partial().shape,
    ...someFlowFields.shape,
    title: cardText.shape.title,
    /** Left out: the first open column. */
    columnId: columnId.optional(),
    ...place,
    ...why,
  })
  .meta({ id: 'CreateCard' });
export type CreateCard = z.infer<typeof createCard>;

/** Several new cards, all or none, each below those of its column; one cause, one undo. */
export const createCards = z
  .strictObject({
    cards: z
      .array(createCard.omit({ afterCardId: true, reason: true }))
      .min(1)
      .max(MOST_CARDS),
    ...why,
  })
  .meta({ id: 'CreateCards' });
export type CreateCards = z.infer<typeof createCards>;

const target = {
  toColumnId: columnId,
  ...place,
  toLaneId: laneId.nullable().optional(),
  /** Set to also assign the card, as a pull does, in the same event. */
  assigneeId: personId.nullable().optional(),
  /** Set to also change the type, the parent or the customer, as a move into such a lane does, in the same event. */
  type: z.enum(cardTypeIds).optional(),
  parentId: cardText.shape.parentId.optional(),
  customer: cardText.shape.customer.optional(),
};

export const moveCard = z
  .strictObject({
    cardId,
    ...target,
    /** The card's `cardSeq` as it was on screen: a move of a card that someone moved since is refused. */
    expectedCardSeq: z.int().min(0).optional(),
    ...why,
  })
  .meta({ id: 'MoveCard' });
export type MoveCard = z.infer<typeof moveCard>;

const cardIds = z
  .array(cardId)
  .min(1)
  .max(MOST_CARDS)
  .refine((ids) => new Set(ids).size === ids.length, { error: 'names a card twice' });

/** All or nothing, in the order named; one cause, one undo. */
export const moveCards = z.strictObject({ cardIds, ...target, ...why }).meta({ id: 'MoveCards' });
export type MoveCards = z.infer<typeof moveCards>;

export const editCard = z
  .strictObject({
    ...cardText.partial().shape,
    ...someFlowFields.shape,
    /** What the card said when the edit began: an edit of what someone edited since is refused. */
    was: cardText.partial().optional(),
    ...why,
  })
  .refine(({ reason: _, was: __, ...changes }) => Object.keys(changes).length > 0, { error: 'changes nothing' })
  .meta({ id: 'EditCard' });
export type EditCard = z.infer<typeof editCard>;

const someTags = z.array(cardText.shape.tags.element).max(MOST_TAGS).optional();

/** The same change to several cards, all or nothing; one cause, one undo. */
export const editCards = z
  .strictObject({
    cardIds,
    ...someFlowFields.shape,
    dueOn: cardText.shape.dueOn.optional(),
    addTags: someTags,
    removeTags: someTags,
    ...why,
  })
  .refine(({ reason: _, cardIds: __, ...changes }) => Object.keys(changes).length > 0, { error: 'changes nothing' })
  .meta({ id: 'EditCards' });
export type EditCards = z.infer<typeof editCards>;

export const blockCard = z
  .strictObject({ category: z.enum(blockCategories), reason, blockedById: cardId.nullable().optional() })
  .meta({ id: 'BlockCard' });
export type BlockCard = z.infer<typeof blockCard>;

/** Several cards for one reason, all or nothing; one cause, one undo. */
export const blockCards = blockCard.extend({ cardIds }).meta({ id: 'BlockCards' });
export type BlockCards = z.infer<typeof blockCards>;

/** Without an id, every open block of the card ends. */
export const unblockCard = z.strictObject({ blockId: blockId.optional() }).meta({ id: 'UnblockCard' });
export type UnblockCard = z.infer<typeof unblockCard>;

export const archiveCards = z.strictObject({ cardIds, ...why }).meta({ id: 'ArchiveCards' });
export type ArchiveCards = z.infer<typeof archiveCards>;

/** Back on the board: into the column it left, or the one named. */
export const restoreCard = z.strictObject({ columnId: columnId.optional(), ...why }).meta({ id: 'RestoreCard' });
export type RestoreCard = z.infer<typeof restoreCard>;

export const voidCard = z.strictObject({ reason }).meta({ id: 'VoidCard' });
export type VoidCard = z.infer<typeof voidCard>;

/** Takes back the person's own last command on this board, or the one whose event has this `seq`. */
export const undo = z.strictObject({ seq: z.int().min(1).optional(), ...why }).meta({ id: 'Undo' });
export type Undo = z.infer<typeof undo>;

export const writeComment = z.strictObject({ body: z.string().trim().min(1).max(20_000) }).meta({ id: 'WriteComment' });
export type WriteComment = z.infer<typeof writeComment>;

/** What a comment says instead; whom it mentions follows from its text. */
export const editComment = writeComment.meta({ id: 'EditComment' });

const webAddress = z
  .string()
  .trim()
  .max(2000)
  .transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isOfTheWeb = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    if (isOfTheWeb && url.href.length <= 2000) return url.href;
    context.addIssue({ code: 'custom', message: 'is no address that begins with http:// or https://' });
    return z.NEVER;
  });

/** A link to a page elsewhere, or to another card of the same board. */
export const addLink = z
  .strictObject({
    url: webAddress.optional(),
    otherCardId: cardId.optional(),
    title: z.string().trim().max(200).optional(),
  })
  .refine(({ url, otherCardId }) => (url === undefined) !== (otherCardId === undefined), {
    error: 'leads either to a page or to a card',
    path: ['url'],
  })
  .meta({ id: 'AddLink' });
export type AddLink = z.infer<typeof addLink>;
