import { authorizeInWorkspace, authorizeOnBoard } from '#data/authorize.ts';
import type { Actor } from '#data/people/actor.ts';
import { notFound, refused } from '#data/refused.ts';
import { actorOf } from '#data/session.ts';
import { type BoardAbility, boardAbilities, type WorkspaceAbility } from '#domain/permissions.ts';
import { type Answered, type Asked, isWrite, type Operation, type Rule } from './operation.ts';
import { readParameters } from './path-parameters.ts';
import { respondThrown } from './problem.ts';
import { readBody } from './read-body.ts';
import { refuseCrossSite } from './same-site.ts';
import { refuseUnstorable } from './storable-text.ts';
import { Unreadable, understand } from './unreadable.ts';

export type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };
export type Handler = (request: Request, context: RouteContext) => Promise<Response>;

/** A handler for one operation; `door` puts it under the operation's method. */
export type Served = { operation: Operation; handle: Handler };

const isOfBoard = (rule: Rule): rule is BoardAbility => Object.hasOwn(boardAbilities, rule);

function authorize(rule: Exclude<Rule, 'public'>, actor: Actor, board: string | undefined) {
  if (rule === 'signed-in') return actor;
  if (!isOfBoard(rule)) return authorizeInWorkspace(actor, rule as WorkspaceAbility);
  if (board === undefined) throw notFound('board');
  return authorizeOnBoard(actor, board, rule);
}

async function admit({ rule, method }: Operation, headers: Headers, board: string | undefined) {
  if (rule === 'public') return undefined;
  const actor = await actorOf(headers);
  if (!actor) throw refused('not-signed-in', 'Sign in first, or send a token that still holds.');
  if (isWrite({ method })) refuseCrossSite(headers);
  return authorize(rule, actor, board);
}

function readKey(operation: Operation, headers: Headers): string {
  if (!isWrite(operation)) return '';
  const key = headers.get('idempotency-key');
  if (!key) throw refused('idempotency-key-missing', 'Send an Idempotency-Key of your own making, such as a UUID.');
  if (key.length <= 200) return key;
  throw new Unreadable([{ field: 'Idempotency-Key', message: 'has more than 200 characters' }]);
}

function readQuery({ query }: Operation, request: Request): unknown {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  refuseUnstorable(given);
  return query && understand(query, given);
}

/** Parses and authorises, in the order that tells nobody more than they may know: who first, then what. */
async function open(operation: Operation, request: Request, context: RouteContext): Promise<Asked<Operation>> {
  const params = readParameters<string>(operation.path, await context.params) as Record<string, unknown>;
  const { board, ...others } = params;
  const access = await admit(operation, request.headers, board as string | undefined);
  const key = readKey(operation, request.headers);
  const query = readQuery(operation, request);
  const body = operation.body && understand(operation.body, await readBody(request));
  const command = { key, operation: operation.id, content: { ...others, query, body } };
  return { access, params, query, body, command, request } as Asked<Operation>;
}

/**
 * Serves one operation: parses path, query and body, finds out who asks, authorises by the operation's rule, runs, and
 * answers JSON, or problem details for whatever is refused or goes wrong.
 */
export function serve<O extends Operation>(operation: O, run: (asked: Asked<O>) => Promise<Answered<O>>): Served {
  const handle: Handler = async (request, context) => {
    try {
      const answer = await run((await open(operation, request, context)) as unknown as Asked<O>);
      if (answer instanceof Response) return answer;
      return Response.json(answer, { status: operation.status ?? 200, headers: { 'cache-control': 'no-store' } });
    } catch (thrown) {
      return respondThrown(operation, thrown);
    }
  };
  return { operation, handle };
}
