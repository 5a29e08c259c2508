import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
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

/** The ways by which an entry of the browser's code comes to a package, or a file of src, in its first load. */
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
      if (isMeant(next ? relative(join(projectDir, 'src'), next) : name)) ways.push([...way, name].join(' > '));
      if (next) visit(next, [...way, name]);
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

const boardEntries = ['app/b/[key]/board-with-panel.tsx', 'features/card/panel/panel-room.tsx'];

const entries = [
  ...boardEntries,
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

test.each(boardEntries)('%s brings nothing of the kit but the list of toasts in its first load', (entry) => {
  const kit = waysTo(entry, (name) => name.startsWith('@mantine/'));
  expect(kit.filter((way) => !/(toasts)\.tsx? > /.test(way))).toEqual([]);
});

/** What comes once the board stands, or when it is asked for. */
const later = [
  '@dnd-kit/core',
  'recharts',
  'react-markdown',
  'features/board/bars/selection-bar.tsx',
  'features/board/drag/drag-layer.tsx',
  'features/board/filter/suggest-filter.ts',
  'features/board/time/time-rail.tsx',
  'features/board/view/card-menu.tsx',
  'features/board/wall/board-presentation.tsx',
  'features/card/card.tsx',
  'features/card/panel/ahead-card.tsx',
  'features/card/panel/panel-frame.tsx',
];

test('what comes later is there to be fetched', () => {
  const files = later.filter((name) => name.startsWith('features/'));
  expect(files.filter((file) => !existsSync(join(projectDir, 'src', file)))).toEqual([]);
});

test.each(boardEntries)('%s leaves to later what the board does not need at first', (entry) => {
  expect(waysTo(entry, (name) => later.includes(name))).toEqual([]);
});
