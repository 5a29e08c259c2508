import { z } from 'zod';
import { cardAccount } from '#domain/schemas/card-account.ts';
import { metricsQuery } from '#domain/schemas/flow-query.ts';
import { operation } from '../operation.ts';

export const readMetrics = operation({
  id: 'readMetrics',
  method: 'GET',
  path: '/api/v1/boards/{board}/metrics',
  rule: 'flow:read',
  summary: 'Every figure of flow, computed from the ledger as the flow page and `npm run flow` compute them.',
  refusals: ['nothing-to-measure'],
  query: metricsQuery,
  answer: z.record(z.string(), z.unknown()).meta({ id: 'Metrics' }),
});

const percentiles = z.tuple([z.int(), z.int(), z.int(), z.int()]);

export const readPace = operation({
  id: 'readPace',
  method: 'GET',
  path: '/api/v1/boards/{board}/pace',
  rule: 'flow:read',
  summary:
    'Three figures of the last 90 days, how old cards were when they left each column, and the column that limits the output.',
  refusals: ['nothing-to-measure'],
  answer: z
    .strictObject({
      figures: z.strictObject({
        leadTimeDaysP85: z.int().nullable(),
        throughputPerWeek: z.number().nullable(),
        flowEfficiencyPercent: z.int().nullable(),
      }),
      columns: z.record(z.string(), z.strictObject({ n: z.int(), days: percentiles })),
      constraint: z
        .strictObject({
          columnId: z.string(),
          label: z.enum(['strong', 'likely']),
          certainty: z.number().min(0).max(1),
          sentence: z.string(),
        })
        .nullable(),
    })
    .meta({ id: 'BoardPace' }),
});

export const readCardAccount = operation({
  id: 'readCardAccount',
  method: 'GET',
  path: '/api/v1/boards/{board}/cards/{card}/account',
  rule: 'flow:read',
  summary: "Where a card's time went: worked, waiting, blocked; as a whole, piece by piece and day by day.",
  refusals: ['nothing-to-measure'],
  answer: cardAccount,
});
