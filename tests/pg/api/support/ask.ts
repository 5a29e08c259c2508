import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { seal } from '#data/auth/seal.ts';
import type { SessionId } from '#domain/schemas/people.ts';
import type { RouteHandler } from '../../../../src/app/api/v1/_door/door.ts';
import { isWrite, type Operation } from '../../../../src/app/api/v1/_door/operation.ts';

process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one';

/** How a request says who asks: a token, a session, or nothing. */
export type Credentials = { token: string } | { sessionId: SessionId } | undefined;

export type Asking = {
  as?: Credentials;
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Sent as JSON, or as it is when it is text or bytes. */
  body?: unknown;
  key?: string | null;
  headers?: Record<string, string>;
  signal?: AbortSignal;
};

const cookieName = 'authjs.session-token';

/** The headers by which a request says who asks. */
export async function credentialHeaders(as: Credentials): Promise<Record<string, string>> {
  if (as === undefined) return {};
  if ('token' in as) return { authorization: `Bearer ${as.token}` };
  const sealed = await seal({ sid: as.sessionId }, cookieName, 3600);
  return { cookie: `${cookieName}=${sealed}`, 'sec-fetch-site': 'same-origin' };
}

/** The route file that has to serve an operation. */
export const routeFileOf = (path: string): string =>
  join('src/app', path.replaceAll('{', '[').replaceAll('}', ']'), 'route.ts');

async function handlerOf({ path, method }: Operation): Promise<RouteHandler> {
  const route: Record<string, RouteHandler> = await import(join(process.cwd(), routeFileOf(path)));
  const handler = route[method];
  if (!handler) throw new Error(`${routeFileOf(path)} exports no ${method}`);
  return handler;
}

const inPath = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));

/** Asks an operation by its own route, as Next would, and gives back the response. */
export async function request(operation: Operation, asking: Asking = {}): Promise<Response> {
  const { params = {}, query = {}, body, key = randomUUID() } = asking;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => inPath(params[name] ?? ''));
  const url = new URL(`${path}?${new URLSearchParams(query)}`, 'http://localhost:3000');
  const headers = new Headers({ ...(await credentialHeaders(asking.as)), ...asking.headers });
  if (isWrite(operation) && key !== null) headers.set('idempotency-key', key);
  const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const said = (isRaw ? body : JSON.stringify(body)) as BodyInit | undefined;
  const handler = await handlerOf(operation);
  const init = { method: operation.method, headers, body: said ?? null, signal: asking.signal ?? null };
  return handler(new Request(url, init), { params: Promise.resolve(params) });
}
