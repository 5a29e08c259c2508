import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const projectDir = resolve(import.meta.dirname, '..', '..');

function sources(...places: string[]): { path: string; text: string }[] {
  return places.flatMap((place) =>
    readdirSync(join(projectDir, place), { recursive: true, encoding: 'utf8' })
      .map((name) => join(place, name).replaceAll('\\', '/'))
      .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && !path.startsWith('src/generated/'))
      .map((path) => ({ path, text: readFileSync(join(projectDir, path), 'utf8') })),
  );
}

const isTest = (path: string) => /\.(test|spec|fixture)\.tsx?$/.test(path);

function productFilesWith(pattern: RegExp, ...places: string[]): string[] {
  return sources(...places)
    .filter(({ path, text }) => !isTest(path) && pattern.test(text))
    .map(({ path }) => path);
}

test('only append.ts writes the ledger', () => {
  const writers = productFilesWith(/insert\s+into\s+ledger_event\b|ledgerEvent\.(create|upsert)/i, 'src', 'scripts');
  expect(writers).toEqual(['src/data/ledger/append.ts']);
});

test('nothing changes or removes what the ledger holds', () => {
  const pattern = /(update|delete\s+from|truncate(\s+table)?)\s+ledger_event\b|ledgerEvent\.(update|delete)/i;
  expect(productFilesWith(pattern, 'src', 'scripts')).toEqual([]);
});

test('the domain has no clock of its own', () => {
  expect(productFilesWith(/new Date\(\s*\)|\bDate\.now\b|Temporal\.Now|performance\.now/, 'src/domain')).toEqual([]);
});

test('the domain does not compute with Date, which knows milliseconds and the zone of the machine', () => {
  expect(productFilesWith(/new Date\(/, 'src/domain')).toEqual([]);
});

test('chance and environment do not reach the domain', () => {
  expect(productFilesWith(/Math\.random|crypto\.|process\.env/, 'src/domain')).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  const long = sources('src', 'scripts', 'prisma', 'tests')
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('no file re-exports what other files hold', () => {
  const barrels = sources('src').filter(({ path }) => /\/index\.tsx?$/.test(path));
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('nothing silences the compiler or another test', () => {
  const silencers =
    /@ts-(ignore|expect-error|nocheck)|\b(test|it|describe)\.(only|skip|todo|fixme)\(|: any\b|\bas any\b/;
  const found = sources('src', 'scripts', 'prisma', 'tests')
    .filter(({ path, text }) => path !== 'tests/unit/architecture.test.ts' && silencers.test(text))
    .map(({ path }) => path);
  expect(found).toEqual([]);
});
