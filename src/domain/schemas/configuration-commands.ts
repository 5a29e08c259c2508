import { z } from 'zod';
import {
  boardConfiguration,
  boardRole,
  cardType,
  column,
  name,
  reason,
  swimlane,
  wipLimit,
  zone,
} from './configuration.ts';
import { columnId, laneId, limitId } from './ids.ts';

const columnKind = column.shape.kind;

const addColumn = z.strictObject({
  do: z.literal('add-column'),
  /** Minted by the client, so that later changes of the same request can name it; left out: minted here. */
  columnId: columnId.optional(),
  name,
  kind: columnKind,
  discard: z.boolean().default(false),
  policy: column.shape.policy.default(''),
  /** The column it goes after; null or left out: at the end. */
  afterColumnId: columnId.nullable().optional(),
});
const changeColumn = z.strictObject({
  do: z.literal('change-column'),
  columnId,
  name: name.optional(),
  kind: columnKind.optional(),
  discard: z.boolean().optional(),
  policy: column.shape.policy.optional(),
});
const splitColumn = z.strictObject({ do: z.literal('split-column'), columnId });
const joinColumn = z.strictObject({ do: z.literal('join-column'), columnId });
const retireColumn = z.strictObject({ do: z.literal('retire-column'), columnId, cardsToColumnId: columnId.optional() });
const orderColumns = z.strictObject({ do: z.literal('order-columns'), columnIds: z.array(columnId).min(1).max(100) });
const setLimit = z.strictObject({
  do: z.literal('set-limit'),
  limitId: limitId.optional(),
  ...wipLimit.omit({ id: true }).partial().shape,
  scope: wipLimit.shape.scope,
  mode: wipLimit.shape.mode,
});
const liftLimit = z.strictObject({ do: z.literal('lift-limit'), limitId });
/** A new lane, below those there are; with an id of the caller's, so that the order can name it in the same request. */
const addLane = z.strictObject({ do: z.literal('add-lane'), laneId: laneId.optional(), name });
const setLane = z.strictObject({
  do: z.literal('set-lane'),
  laneId: laneId.optional(),
  name,
  retired: swimlane.shape.retired.default(false),
});
const orderLanes = z.strictObject({ do: z.literal('order-lanes'), laneIds: z.array(laneId).min(1).max(100) });
const setType = z.strictObject({
  do: z.literal('set-type'),
  type: cardType.shape.id,
  word: cardType.shape.word,
  enabled: cardType.shape.enabled,
});
const changeBoard = z.strictObject({
  do: z.literal('change-board'),
  name: name.optional(),
  zone: zone.optional(),
  commitmentColumnId: columnId.nullable().optional(),
  doneColumnId: columnId.nullable().optional(),
  expediteLimit: boardConfiguration.shape.expediteLimit.min(0).max(1000).optional(),
  sleDays: z.int().min(1).max(3650).nullable().optional(),
  archived: z.boolean().optional(),
});

export const configurationChange = z
  .discriminatedUnion('do', [
    addColumn,
    changeColumn,
    splitColumn,
    joinColumn,
    retireColumn,
    orderColumns,
    setLimit,
    liftLimit,
    addLane,
    setLane,
    orderLanes,
    setType,
    changeBoard,
  ])
  .meta({ id: 'ConfigurationChange' });
export type ConfigurationChange = z.infer<typeof configurationChange>;
export type Change<Do extends ConfigurationChange['do']> = Extract<ConfigurationChange, { do: Do }>;

/** All or nothing, from now on: the past is never recounted. The reason stands in each event. */
export const changeConfiguration = z
  .strictObject({ changes: z.array(configurationChange).min(1).max(100), reason: reason.optional() })
  .meta({ id: 'ChangeConfiguration' });
export type ChangeConfiguration = z.infer<typeof changeConfiguration>;

export const boardKey = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{0,7}$/, { error: 'is 1 to 8 capital letters and digits, a letter first' });

export const createBoard = z
  .strictObject({
    key: boardKey,
    name,
    zone,
    changes: z.array(configurationChange).max(100).default([]),
    /** Left out: three columns to begin with. An empty list: no column yet. */
    template: z.enum(['simple', 'delivery', 'none']).default('simple'),
  })
  .meta({ id: 'CreateBoard' });
export type CreateBoard = z.infer<typeof createBoard>;

export const setMember = z.strictObject({ role: boardRole }).meta({ id: 'SetMember' });
