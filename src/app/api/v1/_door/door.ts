import type { Method, Operation } from './operation.ts';
import { wrongMethod } from './problem.ts';
import type { Handler, Served } from './serve.ts';

/** What a route exports for one method; `operation` is what it serves, undefined where it only says no. */
export type RouteHandler = Handler & { operation: Operation | undefined };

const refuseMethod =
  (allowed: string[]): Handler =>
  async (request) =>
    wrongMethod(request.method, allowed);

/** The handlers of one route: each operation under its method, and a problem for every other method. */
export function door(...served: Served[]): Record<Method | 'OPTIONS', RouteHandler> {
  const allowed: string[] = served.map(({ operation }) => operation.method);
  const under = (method: Method): RouteHandler => {
    const found = served.find(({ operation }) => operation.method === method);
    return Object.assign(found?.handle ?? refuseMethod(allowed), { operation: found?.operation });
  };
  const options: Handler = async () => new Response(null, { status: 204, headers: { allow: allowed.join(', ') } });
  return {
    GET: under('GET'),
    POST: under('POST'),
    PUT: under('PUT'),
    PATCH: under('PATCH'),
    DELETE: under('DELETE'),
    OPTIONS: Object.assign(options, { operation: undefined }),
  };
}
