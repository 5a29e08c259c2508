import { z } from 'zod';
import { operation } from '../operation.ts';

export const readHealth = operation({
  id: 'readHealth',
  method: 'GET',
  path: '/api/v1/health',
  rule: 'public',
  summary: 'Whether the application and its database answer.',
  answer: z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' }),
});

export const readOpenApi = operation({
  id: 'readOpenApi',
  method: 'GET',
  path: '/api/v1/openapi.json',
  rule: 'public',
  summary: 'This document.',
  answer: z.record(z.string(), z.unknown()),
});
