import { z } from 'zod';
import { cardTypeIds } from '../card-vocabulary.ts';
import { boardId, columnId, laneId, limitId, personId } from './ids.ts';

export const columnKinds = ['queue', 'active', 'done'] as const;
export const limitScopes = ['board', 'group', 'column', 'half', 'lane', 'type', 'person'] as const;
export const limitModes = ['show', 'warn', 'ask', 'stop'] as const;

export const name = z.string().trim().min(1).max(120);
export const reason = z.string().trim().min(1).max(500);
export const zone = z.string().max(64).refine(isZone, { error: 'is not a time zone such as Europe/Luxembourg' });

function isZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return !/^[+-]/.test(value);
  } catch {
    return false;
  }
}

/** A column of the board. A split column is the parent of two halves; cards stand in the halves only. */
export const column = z
  .strictObject({
    id: columnId,
    name,
    kind: z.enum(columnKinds),
    discard: z.boolean(),
    parentId: columnId.nullable(),
    half: z.enum(['in-progress', 'done']).nullable(),
    split: z.boolean(),
    retired: z.boolean(),
    policy: z.string().max(4000),
  })
  .meta({ id: 'Column' });
export type Column = z.infer<typeof column>;

export const swimlane = z.strictObject({ id: laneId, name, retired: z.boolean() }).meta({ id: 'Swimlane' });
export type Swimlane = z.infer<typeof swimlane>;

export const cardType = z
  .strictObject({ id: z.enum(cardTypeIds), word: z.string().trim().min(1).max(40), enabled: z.boolean() })
  .meta({ id: 'CardType' });
export type CardType = z.infer<typeof cardType>;
export type CardTypeId = CardType['id'];

const bound = z.int().min(0).max(100_000).nullable();

/** A WIP limit. `maximum` 0 means closed; none means no limit. The limit of a split column holds for both halves together. */
export const wipLimit = z
  .strictObject({
    id: limitId,
    scope: z.enum(limitScopes),
    columnIds: z.array(columnId).max(50),
    laneId: laneId.nullable(),
    cardType: z.enum(cardTypeIds).nullable(),
    personId: personId.nullable(),
    measure: z.enum(['count', 'size']),
    minimum: bound,
    maximum: bound,
    mode: z.enum(limitModes),
  })
  .meta({ id: 'WipLimit' });
export type WipLimit = z.infer<typeof wipLimit>;
export type LimitMode = WipLimit['mode'];

export const boardRole = z.enum(['admin', 'product-owner', 'member', 'viewer']);

export const boardMember = z.strictObject({ personId, name: z.string(), role: boardRole }).meta({ id: 'BoardMember' });
export type BoardMember = z.infer<typeof boardMember>;

/** The board's own configuration: everything of it but its cards. Columns stand in their order, retired ones among them. */
export const boardConfiguration = z
  .strictObject({
    id: boardId,
    key: z.string(),
    name,
    zone: z.string(),
    commitmentColumnId: columnId.nullable(),
    doneColumnId: columnId.nullable(),
    expediteLimit: z.int(),
    sleDays: z.int().nullable(),
    archived: z.boolean(),
    columns: z.array(column),
    lanes: z.array(swimlane),
    types: z.array(cardType),
    limits: z.array(wipLimit),
  })
  .meta({ id: 'BoardConfiguration' });
export type BoardConfiguration = z.infer<typeof boardConfiguration>;
