import fc from 'fast-check';
import { hostileValue } from './hostile.ts';

type Path = (string | number)[];

const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((inner, n) => [n, inner] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
};

function withAt(value: unknown, [key, ...rest]: Path, change: (before: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((inner, n) => (n === key ? withAt(inner, rest, change) : inner));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: withAt(object[key], rest, change) };
}

const changes = (other: unknown): ((before: unknown) => unknown)[] => [
  () => other,
  () => undefined,
  (before) => (typeof before === 'number' ? before * 1e6 : `${JSON.stringify(before)}\0`),
  (before) => (typeof before === 'object' && before !== null ? { ...before, surplus: other } : [before]),
  (before) => (Array.isArray(before) ? [...before, ...before, other] : { value: before }),
];

/** A value that is right but for one place, which is missing, of another kind, out of bounds or has something too many. */
export const nearValid = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(valid, fc.nat(), fc.nat(), hostileValue).map(([value, place, kind, other]) => {
    const paths = pathsIn(value);
    const possible = changes(other);
    const path = paths[place % paths.length] ?? [];
    return withAt(value, path, possible[kind % possible.length] ?? (() => other));
  });
