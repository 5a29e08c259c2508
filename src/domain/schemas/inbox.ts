import { z } from 'zod';
import { inboxKinds, MOST_UNREAD_COUNTED } from '../inbox-kinds.ts';
import { boardId, cardId, personId } from './ids.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const itemName = `(?:event:[0-9]{1,15}|(?:mention|pace):${uuid})`;

/** Names an item on its board: an event by its seq, a mention by its comment, a late card by its own id. */
export const inboxItemName = z.string().regex(new RegExp(`^${itemName}$`), 'names no item of an inbox');

export const inboxItem = z
  .strictObject({
    boardId,
    item: inboxItemName,
    kind: z.enum(inboxKinds),
    at: z.string(),
    isRead: z.boolean(),
    boardKey: z.string(),
    boardName: z.string(),
    cardId,
    cardKey: z.string(),
    cardNumber: z.int(),
    cardTitle: z.string(),
    /** Null for what nobody did: a card grows old by itself. */
    actorId: personId.nullable(),
    actorName: z.string().nullable(),
    /** How the comment begins, why the card was blocked, or the column in which it is late. */
    words: z.string().nullable(),
    /** The age in days that 85 % of the cards had not passed when they left the column. */
    lateAfterDays: z.number().nullable(),
  })
  .meta({ id: 'InboxItem' });
export type InboxItem = z.infer<typeof inboxItem>;

const unread = z.int().min(0).max(MOST_UNREAD_COUNTED);

/** Where a page of the inbox ends: microseconds, board and item of its last entry. */
export type InboxCursor = { micros: number; boardId: string; item: string };

const cursorForm = new RegExp(`^[0-9]{1,16}_${uuid}_${itemName}$`);

export const inboxCursor = z
  .string()
  .max(140)
  .refine((text) => cursorForm.test(text), 'is no cursor that this list gave')
  .transform((text): InboxCursor => {
    const [micros = '', board = '', item = ''] = text.split('_');
    return { micros: Number(micros), boardId: board, item };
  });

export const cursorText = ({ micros, boardId: board, item }: InboxCursor): string => `${micros}_${board}_${item}`;

export const inboxPage = z
  .strictObject({ items: z.array(inboxItem), next: z.string().nullable(), unread })
  .meta({ id: 'InboxPage' });
export type InboxPage = z.infer<typeof inboxPage>;

export const inboxUnread = z.strictObject({ unread }).meta({ id: 'InboxUnread' });

export const inboxMarkStates = ['unread', 'read', 'done'] as const;
export const inboxMark = z.strictObject({ boardId, item: inboxItemName, state: z.enum(inboxMarkStates) });
export type InboxMark = z.infer<typeof inboxMark>;

/** Marks of single items, or everything read. */
export const markInbox = z.union([
  z.strictObject({ marks: z.array(inboxMark).min(1).max(100) }),
  z.strictObject({ all: z.literal('read') }),
]);
export type MarkInbox = z.infer<typeof markInbox>;

export const notificationChannels = ['app', 'off'] as const;
const channel = z.enum(notificationChannels);

/** Where each kind of item appears: in the inbox, or nowhere. */
export const notificationChoices = z
  .strictObject({ mention: channel, assigned: channel, blocked: channel, unblocked: channel, late: channel })
  .meta({ id: 'NotificationChoices' });
export type NotificationChoices = z.infer<typeof notificationChoices>;
