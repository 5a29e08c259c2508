import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../tests/flow-data/differences.ts';
import { loadSet } from '../../../tests/flow-data/load-set.ts';
import { metricsDocument } from './metrics-document.ts';

const DATA = join(import.meta.dirname, '../../../tests/data');

function directoriesWith(file: string): string[] {
  const groups = ['.', 'nasty', 'worked-examples'];
  return groups
    .flatMap((group) => readdirSync(join(DATA, group)).map((name) => join(group, name)))
    .filter((directory) => existsSync(join(DATA, directory, file)));
}

function readJson(directory: string, file: string) {
  return JSON.parse(readFileSync(join(DATA, directory, file), 'utf8'));
}

describe('the metrics document', () => {
  it.each(directoriesWith('expected.json'))('of %s holds every figure that the rules give for it', (directory) => {
    const { history, asOf } = loadSet(join(DATA, directory));
    const document = JSON.parse(JSON.stringify(metricsDocument(history, asOf)));
    expect(differences(readJson(directory, 'expected.json'), document)).toEqual([]);
  });

  it.each(directoriesWith('answers.json'))('of %s holds the answers worked out by hand', (directory) => {
    const { history, asOf } = loadSet(join(DATA, directory));
    const document = metricsDocument(history, asOf);
    const answers = Object.entries<unknown>(readJson(directory, 'answers.json').answers);
    const found = answers.map(([path]) => [path, valueAt(document, path)]);
    expect(differences(Object.fromEntries(answers), Object.fromEntries(found))).toEqual([]);
  });
});

/** `key`, `key.sub`, or `list:field`, which reads as an object of that field by card. */
function valueAt(document: object, path: string): unknown {
  const [list, field] = path.split(':');
  if (field !== undefined) {
    const entries = Reflect.get(document, list ?? '') as Record<string, unknown>[];
    return Object.fromEntries(entries.map((entry) => [entry.card, entry[field]]));
  }
  return path.split('.').reduce<unknown>((tree, key) => Reflect.get(tree as object, key), document);
}
