import { z } from 'zod';
import { cardTypeIds, classesOfService } from '../card-vocabulary.ts';
import { blockId, cardId, columnId, laneId, personId } from './ids.ts';

export const standings = ['on-board', 'archived', 'deleted', 'away'] as const;
export const blockCategories = ['customer', 'other-team', 'environment', 'decision', 'other'] as const;

export const calendarDay = z.iso.date();

/** What the ledger says of a card after each of its events: enough to fold, to count and to judge limits. */
export const cardState = z.strictObject({
  columnId: columnId.nullable(),
  rank: z.string().nullable(),
  laneId: laneId.nullable(),
  type: z.enum(cardTypeIds),
  size: z.int().min(1).max(1000).nullable(),
  classOfService: z.enum(classesOfService),
  assigneeId: personId.nullable(),
  standing: z.enum(standings),
  void: z.boolean(),
});
export type CardState = z.infer<typeof cardState>;

export const cardBlock = z
  .strictObject({
    id: blockId,
    category: z.enum(blockCategories),
    reason: z.string(),
    blockedById: cardId.nullable(),
    since: z.string(),
  })
  .meta({ id: 'CardBlock' });
export type CardBlock = z.infer<typeof cardBlock>;

/** A card as the board shows it: no description, no comments, no checklist texts. */
export const boardCard = cardState
  .omit({ standing: true, void: true })
  .extend({
    id: cardId,
    number: z.int(),
    title: z.string(),
    /** Number of the card's transitions: what a move names as the card it saw. */
    cardSeq: z.int(),
    /** `seq` of the card's last event. */
    lastSeq: z.int(),
    createdAt: z.string(),
    enteredAt: z.string().nullable(),
    startedAt: z.string().nullable(),
    dueOn: z.string().nullable(),
    tags: z.array(z.string()),
    customer: z.string().nullable(),
    environment: z.string().nullable(),
    parentId: cardId.nullable(),
    checklistDone: z.int(),
    checklistTotal: z.int(),
    comments: z.int(),
    blocks: z.array(cardBlock),
  })
  .meta({ id: 'BoardCard' });
export type BoardCard = z.infer<typeof boardCard>;

/** As many tags as a card holds. */
export const MOST_TAGS = 20;

export const checklistItem = z.strictObject({ text: z.string().trim().min(1).max(500), done: z.boolean() });

/** What people write about a card. Erasable: it is in no event of the ledger. */
export const cardText = z.strictObject({
  title: z.string().trim().min(1).max(500),
  description: z.string().max(100_000),
  customer: z.string().trim().min(1).max(120).nullable(),
  environment: z.string().trim().min(1).max(120).nullable(),
  dueOn: calendarDay.nullable(),
  tags: z.array(z.string().trim().min(1).max(60)).max(MOST_TAGS),
  parentId: cardId.nullable(),
  checklist: z.array(checklistItem).max(200),
});
export type CardText = z.infer<typeof cardText>;
