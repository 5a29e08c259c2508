import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { inSnapshot, pool } from '#data/database.ts';
import { readFlowHistory } from '#data/flow/read-history.ts';
import { importBoard } from '#data/import/import-board.ts';
import { metricsDocument } from '#domain/flow/metrics-document.ts';
import { valueAt } from '../flow-data/answers.ts';
import { differences } from '../flow-data/differences.ts';
import { microsOf } from '../flow-data/micros-of.ts';
import { filesIn, uploadOf } from '../support/import-files.ts';
import { someMember, someWorkspace } from '../support/people.ts';
import { brokenInvariants } from '../support/some-live-board.ts';

const data = join(import.meta.dirname, '../data');

const directories = ['.', 'nasty', 'worked-examples']
  .flatMap((group) => readdirSync(join(data, group)).map((name) => join(group, name)))
  .filter((directory) => existsSync(join(data, directory, 'board.json')));

const readJson = (directory: string, file: string) => {
  const path = join(data, directory, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};

let access: Awaited<ReturnType<typeof importer>>;

async function importer() {
  const workspaceId = await someWorkspace();
  return authorizeInWorkspace(await someMember(workspaceId, 'admin'), 'board:import');
}

/** The figures of a directory's board, imported and read back from the ledger. */
async function figuresOf(directory: string, window?: number): Promise<object> {
  const parts = uploadOf({ source: directory, mode: 'commit' }, filesIn(join(data, directory)));
  const { board } = await importBoard(access, parts);
  const asOf = microsOf(readJson(directory, 'board.json').as_of);
  const of = { workspaceId: access.workspaceId, boardId: board?.id ?? '' };
  const history = await inSnapshot((connection) => readFlowHistory(connection, of, asOf));
  if (!history) throw new Error('the board has no flow');
  return JSON.parse(JSON.stringify(metricsDocument(history, asOf, window === undefined ? {} : { window })));
}

beforeAll(async () => {
  access = await importer();
});
afterAll(() => pool.end());

describe('history that came in by an import', () => {
  it.each(directories)(
    'gives %s every figure that the rules give for it, and breaks no invariant',
    async (directory) => {
      const figures = await figuresOf(directory);
      const expected = readJson(directory, 'expected.json');
      if (expected) expect(differences(expected, figures)).toEqual([]);
      const answers: Record<string, unknown> = readJson(directory, 'answers.json')?.answers ?? {};
      const found = Object.fromEntries(Object.keys(answers).map((path) => [path, valueAt(figures, path)]));
      expect(differences(answers, found)).toEqual([]);
      expect(await brokenInvariants()).toEqual([]);
    },
  );
});
