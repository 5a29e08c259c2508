import fc from 'fast-check';
import type { z } from 'zod';
import type { Operation } from '../../../../src/app/api/v1/_door/operation.ts';
import { namesIn, pathParameters } from '../../../../src/app/api/v1/_door/path-parameters.ts';
import { arbitraryOf, type IdKind, idKinds } from './arbitrary-of.ts';
import type { Asking } from './ask.ts';
import { fuzzedFile } from './fuzzed-file.ts';
import { fuzzedUpload } from './fuzzed-upload.ts';
import { hostileBody, hostileText } from './hostile.ts';
import { nearValid } from './near-valid.ts';

/** A request before the ids of the database are put in, and by whom it is sent: the nth of the actors. */
export type FuzzedRequest = Pick<Asking, 'params' | 'query' | 'body' | 'headers'> & {
  key: string | null;
  sender: number;
};

const kinds = <Value>(valid: fc.Arbitrary<Value>, near: fc.Arbitrary<unknown>, hostile: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: valid }, { weight: 3, arbitrary: near }, { weight: 1, arbitrary: hostile });

const asText = (value: unknown): fc.Arbitrary<string> =>
  fc.constant(typeof value === 'string' ? value : JSON.stringify(value));

function paramsOf({ path }: Operation): fc.Arbitrary<Record<string, string>> {
  const names = namesIn(path);
  const model = names.map((name) => {
    const usual =
      name === 'board' ? fc.constant('HB') : arbitraryOf(pathParameters[name] as z.ZodType, name).chain(asText);
    return [name, fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: hostileText })];
  });
  return fc.record(Object.fromEntries(model) as Record<string, fc.Arbitrary<string>>);
}

function queryOf({ query }: Operation): fc.Arbitrary<Record<string, string>> {
  if (!query) return fc.constant({});
  const fields = Object.keys((query as z.ZodObject).shape);
  const valid = arbitraryOf(query) as fc.Arbitrary<Record<string, unknown>>;
  const written = valid.map((value) => Object.fromEntries(Object.entries(value).map(([k, v]) => [k, String(v)])));
  const hostile = fc.dictionary(fc.constantFrom(...fields, 'surplus', '__proto__'), hostileText);
  return kinds(written, hostile, hostile) as fc.Arbitrary<Record<string, string>>;
}

function bodyOf({ body }: Operation): fc.Arbitrary<unknown> {
  if (!body) return fc.constant(undefined);
  const valid = arbitraryOf(body);
  return kinds(valid, nearValid(valid), hostileBody);
}

const keys = fc.oneof(
  { weight: 20, arbitrary: fc.uuid() as fc.Arbitrary<string | null> },
  { weight: 2, arbitrary: fc.constantFrom('one', 'two', 'three') },
  { weight: 1, arbitrary: fc.constantFrom(null, '', 'k'.repeat(201), 'ÿ', "' or 1=1") },
);

function sentBy(operation: Operation): fc.Arbitrary<Pick<Asking, 'body' | 'headers'>> {
  if (!operation.upload) return bodyOf(operation).map((body) => ({ body }));
  return operation.id === 'addAttachment' ? fuzzedFile : fuzzedUpload;
}

export const fuzzedRequest = (operation: Operation): fc.Arbitrary<FuzzedRequest> =>
  fc
    .record({
      params: paramsOf(operation),
      query: queryOf(operation),
      sent: sentBy(operation),
      key: keys,
      sender: fc.nat({ max: 7 }),
    })
    .map(({ sent, ...request }) => ({ ...request, ...sent }));

export type KnownIds = Record<IdKind, readonly string[]>;

const mark = new RegExp(`^(${idKinds.join('|')})#(\\d+)$`);

/** Puts the nth id of its kind in the place of each mark. */
export function withIds<Value>(value: Value, known: KnownIds): Value {
  if (typeof value === 'string') {
    const [, kind, n] = mark.exec(value) ?? [];
    const ids = known[kind as IdKind] ?? [];
    return (n === undefined ? value : (ids[Number(n) % ids.length] ?? value)) as Value;
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((inner) => withIds(inner, known)) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner, known)])) as Value;
}
