import { expect, test } from 'vitest';
import { operations } from '../../../src/app/api/v1/_door/operations/table.ts';
import { problem, problemType } from '../../../src/app/api/v1/_door/problem.ts';
import { boardAbilities } from '../../../src/domain/permissions.ts';
import { routeFileOf } from './support/ask.ts';
import { filesNamed, handlersIn, methods } from './support/route-files.ts';

/** Routes that are not of the API, each with the reason why it needs no rule of the table. */
const otherRoutes = {
  'src/app/api/auth/[...nextauth]/route.ts': 'signs in and out; knows no board',
  'src/app/api/v1/[[...unknown]]/route.ts': 'answers 404 to everybody',
};

/** What pages fetch for themselves is held with the pages. */
const isOfApi = (file: string) => file.startsWith('src/app/api/') && !Object.hasOwn(otherRoutes, file);
const apiRoutes = () => filesNamed('route.ts').filter(isOfApi);

test('every route file serves operations of the table, and every operation has its route file', async () => {
  const served: string[] = [];
  for (const file of apiRoutes()) {
    for (const [method, { operation }] of await handlersIn(file)) {
      if (operation) served.push(`${method} ${file} ${operation.id}`);
    }
  }
  const promised = operations.map(({ method, path, id }) => `${method} ${routeFileOf(path)} ${id}`);
  expect(served).toHaveLength(promised.length);
  expect(new Set(served)).toEqual(new Set(promised));
  expect(apiRoutes()).toEqual([...new Set(operations.map(({ path }) => routeFileOf(path)))].sort());
  expect(filesNamed('route.ts')).toEqual(expect.arrayContaining(Object.keys(otherRoutes)));
});

test('an operation by a rule of the board names the board in its path, and no other does', () => {
  for (const { id, path, rule } of operations) {
    expect([id, path.includes('{board}')]).toEqual([id, Object.hasOwn(boardAbilities, rule)]);
  }
});

test('a method that a path does not know is answered 405, with those that it knows', async () => {
  for (const file of apiRoutes()) {
    const handlers = await handlersIn(file);
    const known = handlers.flatMap(([method, { operation }]) => (operation ? [method] : []));
    for (const [method, handler] of handlers) {
      if (known.includes(method) || method === 'OPTIONS') continue;
      const response = await handler(new Request('http://localhost/', { method }), { params: Promise.resolve({}) });
      expect([file, method, response.status]).toEqual([file, method, 405]);
      expect(response.headers.get('allow')?.split(', ')).toEqual(known);
      expect(problem.parse(await response.json()).code).toBe('method-not-allowed');
    }
    expect(handlers.map(([method]) => method)).toEqual([...methods, 'OPTIONS']);
  }
});

test('a path that nobody serves is answered 404 with a problem, whatever the method', async () => {
  for (const [method, handler] of await handlersIn('src/app/api/v1/[[...unknown]]/route.ts')) {
    const response = await handler(new Request('http://localhost/', { method }), { params: Promise.resolve({}) });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe(problemType);
    expect(problem.parse(await response.json())).toMatchObject({ code: 'not-found', type: '/problems/not-found' });
  }
});
