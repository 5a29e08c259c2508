import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const projectDir = resolve(import.meta.dirname, '..', '..');

/** What of a file comes with it at once: imports and exports of values from elsewhere, but nothing that `import()` fetches. */
const atOnce = /^(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;

const onlyTypes = (names: string): boolean =>
  /^\{[^}]*\}$/.test(names.trim()) &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .filter((name) => name.trim() !== '')
    .every((name) => /^\s*type\s/.test(name));

const importsOf = (text: string): string[] =>
  [...text.matchAll(atOnce)].flatMap(([, names = '', from = '']) => (names && onlyTypes(names) ? [] : [from]));

function fileOf(importer: string, name: string): string | undefined {
  if (name.startsWith('#')) return join(projectDir, 'src', name.slice(1));
  return name.startsWith('.') ? resolve(dirname(importer), name) : undefined;
}

/** The ways by which an entry of the browser's code comes to a package in its first load. */
function waysTo(entry: string, isMeant: (name: string) => boolean): string[] {
  const ways: string[] = [];
  const seen = new Set<string>();
  const visit = (file: string, way: string[]) => {
    if (seen.has(file) || !existsSync(file) || !/\.tsx?$/.test(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    if (/^['"]use server['"]/.test(text)) return;
    for (const name of importsOf(text)) {
      const next = fileOf(file, name);
      if (next) visit(next, [...way, name]);
      else if (isMeant(name)) ways.push([...way, name].join(' > '));
    }
  };
  visit(join(projectDir, 'src', entry), [entry]);
  return ways;
}

function clientFilesOf(folder: string): string[] {
  return readdirSync(join(projectDir, 'src', folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter(
      (path) => path.endsWith('.tsx') && /^'use client'/.test(readFileSync(join(projectDir, 'src', path), 'utf8')),
    );
}

const entries = [
  'features/board/view/board-page.tsx',
  'ui/providers.tsx',
  'ui/frame.tsx',
  'ui/page-header.tsx',
  ...clientFilesOf('features/flow'),
];

test('every entry that is looked at is there', () => {
  expect(entries.filter((entry) => !existsSync(join(projectDir, 'src', entry)))).toEqual([]);
});

test.each(entries)('%s brings no schema to the browser in its first load', (entry) => {
  expect(waysTo(entry, (name) => name === 'zod')).toEqual([]);
});

test('the board brings nothing of the kit but the list of toasts in its first load', () => {
  const named = readFileSync(join(projectDir, 'src', 'features/board/view/board-page.tsx'), 'utf8');
  expect(named).not.toContain('@mantine');
  const kit = waysTo('features/board/view/board-page.tsx', (name) => name.startsWith('@mantine/'));
  expect(kit.filter((way) => !/(toasts)\.tsx? > /.test(way))).toEqual([]);
});
