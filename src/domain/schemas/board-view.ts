import { z } from 'zod';
import { boardCard, cardState } from './card.ts';
import { boardConfiguration, boardMember } from './configuration.ts';
import { cardId, columnId, limitId, personId } from './ids.ts';

export const cardEventKinds = [
  'card-created',
  'card-moved',
  'card-reordered',
  'card-edited',
  'card-blocked',
  'card-unblocked',
  'card-commented',
  'card-archived',
  'card-deleted',
  'card-sent-away',
  'card-restored',
  'card-voided',
  'card-unvoided',
] as const;
export type CardEventKind = (typeof cardEventKinds)[number];

export const configurationEventKinds = [
  'board-created',
  'board-changed',
  'column-added',
  'column-changed',
  'column-retired',
  'columns-ordered',
  'limit-set',
  'limit-lifted',
  'lane-set',
  'lanes-ordered',
  'type-set',
  'member-set',
  'member-removed',
] as const;
export type ConfigurationEventKind = (typeof configurationEventKinds)[number];

export const eventVias = ['hand', 'api', 'import', 'demo'] as const;

/** One row of the ledger, as the ledger page, the stream and the API tell it. */
export const ledgerEvent = z
  .strictObject({
    seq: z.int(),
    at: z.string(),
    kind: z.enum([...cardEventKinds, ...configurationEventKinds]),
    actorId: personId,
    via: z.enum(eventVias),
    cardId: cardId.nullable(),
    cardSeq: z.int().nullable(),
    fromColumnId: columnId.nullable(),
    state: cardState.nullable(),
    undoesSeq: z.int().nullable(),
    hardLimitId: limitId.nullable(),
    override: z.enum(['reason', 'admin', 'expedite']).nullable(),
    overrideReason: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'LedgerEvent' });
export type LedgerEvent = z.infer<typeof ledgerEvent>;

/**
 * The board as one person sees it. Columns whose kind is done show the cards of the last 14 days; `olderDone` counts
 * those left out, by column, where there are any: 1,000 stands for that many or more.
 */
export const boardView = z
  .strictObject({
    seq: z.int(),
    configuration: boardConfiguration,
    members: z.array(boardMember),
    cards: z.array(boardCard),
    olderDone: z.record(z.string(), z.int()),
    abilities: z.array(z.string()),
    me: personId,
  })
  .meta({ id: 'BoardView' });
export type BoardView = z.infer<typeof boardView>;

/**
 * What changed on a board after `from`, up to `seq`: the changed cards as they are now, the ids of those that left the
 * board, the configuration if it changed, and the events themselves. Apply only to a view whose `seq` is `from`.
 */
export const boardDelta = z
  .strictObject({
    from: z.int(),
    seq: z.int(),
    cards: z.array(boardCard),
    gone: z.array(cardId),
    configuration: boardConfiguration.nullable(),
    members: z.array(boardMember).nullable(),
    events: z.array(
      ledgerEvent.pick({ seq: true, at: true, kind: true, actorId: true, cardId: true, fromColumnId: true }).extend({
        toColumnId: columnId.nullable(),
      }),
    ),
    /** More waits after `seq`: ask again. */
    more: z.boolean(),
  })
  .meta({ id: 'BoardDelta' });
export type BoardDelta = z.infer<typeof boardDelta>;
