import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalCodes } from '#domain/refusals.ts';
import { readOpenApi } from '../../../src/app/api/v1/_door/operations/installation.ts';
import { operations } from '../../../src/app/api/v1/_door/operations/table.ts';
import { namesIn } from '../../../src/app/api/v1/_door/path-parameters.ts';
import { problemType } from '../../../src/app/api/v1/_door/problem.ts';
import { ask } from './support/answer.ts';

type Node = Record<string, unknown>;
type Described = {
  operationId: string;
  summary: string;
  security: unknown[];
  parameters?: { in: string; name: string; required?: boolean; schema: Node }[];
  requestBody?: { content: Record<string, { schema: Node }> };
  responses: Record<string, { description: string; content: Record<string, { schema: Node }> }>;
};
type Document = { openapi: string; info: Node; paths: Record<string, Record<string, Described>>; components: Node };

const byText = (a: string, b: string) => (a < b ? -1 : 1);

const document = (await ask(readOpenApi)) as unknown as Document;
const described = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const inner of Object.values(value)) yield* nodesOf(inner);
}

const target = (pointer: string): unknown =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((node, key) => (node as Node | undefined)?.[key], document);

test('the document is OpenAPI 3.1 and tells of every operation, and of nothing else', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.info).toMatchObject({ title: 'Leat', version: '1' });
  expect(
    described.map(({ path, method, operation }) => `${method} ${path} ${operation.operationId}`).sort(byText),
  ).toEqual(operations.map(({ path, method, id }) => `${method} ${path} ${id}`).sort(byText));
});

test('every reference leads to a schema, and every schema says what it is', () => {
  const references = [...nodesOf(document)].flatMap((node) => (typeof node.$ref === 'string' ? [node.$ref] : []));
  expect(references.length).toBeGreaterThan(100);
  for (const reference of references) expect([reference, typeof target(reference)]).toEqual([reference, 'object']);
  const kinds = ['type', '$ref', 'anyOf', 'oneOf', 'allOf', 'enum', 'const'];
  for (const { operation } of described) {
    const bodies = [operation.requestBody, ...Object.values(operation.responses)].flatMap((sent) =>
      Object.values(sent?.content ?? {}),
    );
    for (const { schema } of bodies) expect(kinds.some((kind) => kind in schema)).toBe(true);
  }
});

test('every operation tells its parameters, its key when it writes, its answer and its problems', () => {
  for (const operation of operations) {
    const told = document.paths[operation.path]?.[operation.method.toLowerCase()] as Described;
    const named = (place: string) => (told.parameters ?? []).filter((p) => p.in === place).map(({ name }) => name);
    expect(named('path')).toEqual(namesIn(operation.path));
    expect(named('header')).toEqual(operation.method === 'GET' ? [] : ['Idempotency-Key']);
    expect(told.requestBody === undefined).toBe(operation.body === undefined && operation.upload === undefined);
    expect(told.security.length === 0).toBe(operation.rule === 'public');
    expect(Object.keys(told.responses[`${operation.status ?? 200}`]?.content ?? {})).toHaveLength(1);
    for (const code of operation.refusals ?? []) {
      const answer = told.responses[`${refusalCodes[code].status}`];
      expect(answer?.description).toContain(`\`${code}\``);
      expect(Object.keys(answer?.content ?? {})).toEqual([problemType]);
    }
  }
});

test('the guide names every operation with the ability that it needs, and no other', () => {
  const rows = [...readFileSync('docs/api.md', 'utf8').matchAll(/^\| `([A-Z]+ \/api\/v1\S+)` \| `?([\w:]+)`? \|/gm)];
  expect(rows.map(([, asked, rule]) => `${asked} ${rule}`).sort(byText)).toEqual(
    operations
      .map(({ method, path, rule }) => `${method} ${path} ${rule === 'public' ? 'nothing' : rule}`)
      .sort(byText),
  );
});
