import { z } from 'zod';
import { ledgerPage } from '#domain/schemas/listed.ts';
import { pageSize, seqInQuery } from '#domain/schemas/pages.ts';
import { operation } from '../operation.ts';
import { pathParameters } from '../path-parameters.ts';

const stretch = { after: seqInQuery.default(0), limit: pageSize(1000) };

export const readLedger = operation({
  id: 'readLedger',
  method: 'GET',
  path: '/api/v1/boards/{board}/ledger',
  rule: 'ledger:read',
  summary: 'The events of the board after a seq, in their order.',
  query: z.strictObject({ ...stretch, card: pathParameters.card.optional() }),
  answer: ledgerPage,
});

export const readCardEvents = operation({
  id: 'readCardEvents',
  method: 'GET',
  path: '/api/v1/boards/{board}/cards/{card}/events',
  rule: 'ledger:read',
  summary: 'The events of one card after a seq, in their order.',
  query: z.strictObject(stretch),
  answer: ledgerPage,
});
