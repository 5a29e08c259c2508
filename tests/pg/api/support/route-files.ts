import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RouteHandler } from '../../../../src/app/api/v1/_door/door.ts';

/** The files of that name in the tree of routes, from the project's root. */
export const filesNamed = (name: string): string[] =>
  readdirSync('src/app', { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === name)
    .map((path) => join('src/app', path))
    .sort();

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What a route file exports for the methods of HTTP. */
export async function handlersIn(file: string): Promise<[string, RouteHandler][]> {
  const route: Record<string, RouteHandler> = await import(join(process.cwd(), file));
  return [...methods, 'HEAD', 'OPTIONS'].flatMap((method): [string, RouteHandler][] =>
    route[method] ? [[method, route[method]]] : [],
  );
}
