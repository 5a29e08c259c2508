import { z } from 'zod';
import { Refused } from '#data/refused.ts';
import { type RefusalCode, refusalCodes } from '#domain/refusals.ts';
import { refusalOfDatabase } from './database-failure.ts';
import { log, loggable } from './log.ts';
import type { Operation } from './operation.ts';
import { Unreadable } from './unreadable.ts';

/** RFC 9457. `code` is stable; `type` is `/problems/` and the code. */
export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    field: z.string().optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    errors: z.array(z.strictObject({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

export const problemType = 'application/problem+json';

function respond(said: Problem, headers: Record<string, string> = {}): Response {
  const init = {
    status: said.status,
    headers: { 'content-type': problemType, 'cache-control': 'no-store', ...headers },
  };
  return new Response(JSON.stringify(said), init);
}

const headersFor: Partial<Record<RefusalCode, Record<string, string>>> = {
  'not-signed-in': { 'www-authenticate': 'Bearer' },
  'database-busy': { 'retry-after': '1' },
};

function respondRefused(refused: Refused): Response {
  const { refusal: code, detail, field, facts } = refused.refusal;
  const { title, status } = refusalCodes[code];
  const said: Problem = { type: `/problems/${code}`, title, status, detail, code };
  if (field !== undefined) said.field = field;
  if (facts !== undefined) said.facts = facts;
  if (refused instanceof Unreadable) said.errors = refused.errors;
  return respond(said, headersFor[code]);
}

export const wrongMethod = (method: string, allowed: readonly string[]): Response =>
  respond(
    {
      type: '/problems/method-not-allowed',
      title: 'This cannot be done here',
      status: 405,
      detail: `${method} is not among what can be done here: ${allowed.join(', ')}.`,
      code: 'method-not-allowed',
    },
    { allow: allowed.join(', ') },
  );

/** The answer to whatever was thrown. What nobody foresaw is written down and told without particulars. */
export function respondThrown(operation: Pick<Operation, 'id'>, thrown: unknown): Response {
  if (thrown instanceof Refused) return respondRefused(thrown);
  const refused = refusalOfDatabase(thrown);
  const entry = { operation: operation.id, error: loggable(thrown) };
  if (refused) {
    log.warn(entry, 'the database refused');
    return respondRefused(refused);
  }
  log.error(entry, 'unexpected');
  return respond({
    type: '/problems/unexpected',
    title: 'Something went wrong here',
    status: 500,
    detail: 'This should not have happened. It was written to the log of the server.',
    code: 'unexpected',
  });
}
