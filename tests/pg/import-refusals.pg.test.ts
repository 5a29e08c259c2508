import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { pool, rows } from '#data/database.ts';
import type { Refused } from '#data/refused.ts';
import type { ImportPreview } from '#domain/schemas/import.ts';
import { type Importer, importTexts, instantOf, ledgerOf, smallBoard, someImporter } from '../support/small-import.ts';

let importer: Importer;

beforeEach(async () => {
  importer = await someImporter();
});
afterAll(() => pool.end());

async function previewed(files: Parameters<typeof importTexts>[1]): Promise<ImportPreview> {
  const { preview } = await importTexts(importer, files, { mode: 'preview' });
  if (!preview) throw new Error('no preview');
  return preview;
}

const said = ({ refusals }: Pick<ImportPreview, 'refusals'>) =>
  refusals.map(({ file, row, message }) => `${file} ${row}: ${message}`);

async function refused(work: Promise<unknown>): Promise<Refused> {
  const thrown = await work.then(
    () => undefined,
    (error: Refused) => error,
  );
  if (!thrown?.refusal) throw thrown ?? new Error('nothing was refused');
  return thrown;
}

const countRows = `
select
  (select count(*) from board where workspace_id = $1) as boards,
  (select count(*) from card where workspace_id = $1) as cards,
  (select count(*) from ledger_event where workspace_id = $1) as events,
  (select count(*) from import_row where workspace_id = $1) as staged`;
const kept = () => rows(pool, countRows, [importer.workspaceId]);
const nothing = [{ boards: 0, cards: 0, events: 0, staged: 0 }];

describe('a preview', () => {
  it('counts what would come and keeps nothing', async () => {
    const ledger = ledgerOf(
      'A Development 2 Bug',
      'A dev 3 Bug',
      'A done 4 Bug',
      'B queue 5 story 1',
      'C @archived 6',
      'D queue 7 story 9',
    );
    const blocks = `card,from,to,reason\nA,${instantOf('3')},,x`;
    const preview = await previewed({ ledger, blocks });
    expect(preview).toMatchObject({ name: 'Small harbour', key: 'SH', zone: 'Europe/Luxembourg' });
    expect(preview).toMatchObject({ cards: 4, rows: 6, blocks: 1, dropped: 1, refusalCount: 0 });
    expect(preview).toMatchObject({ from: '2026-05-01T12:00:00.000Z', to: '2026-05-07T12:00:00.000Z' });
    expect(preview.columns.map(({ id, cards, limit }) => [id, cards, limit])).toEqual([
      ['queue', 2, null],
      ['dev', 0, 1],
      ['wontdo', 0, null],
      ['done', 1, null],
    ]);
    expect(preview.gaps).toEqual([
      { gap: 'created-after-first-row', cards: 1, examples: ['D'] },
      { gap: 'begins-later', cards: 1, examples: ['A'] },
      { gap: 'never-placed', cards: 1, examples: ['C'] },
    ]);
    expect(await kept()).toEqual(nothing);
  });

  it('reads fields in any order, with a byte order mark, quotes and line breaks in them', async () => {
    const ledger = `\uFEFFat,to_column,extra,created_at,type,card\n${instantOf('1')},"Won’t do",,${instantOf('1')},,"K ""7"",\nné"\n`;
    const preview = await previewed({ ledger });
    expect(preview.refusals).toEqual([]);
    expect(preview.columns[2]).toMatchObject({ id: 'wontdo', cards: 1 });
  });
});

describe('what is wrong with a file', () => {
  const row = (text: string) =>
    `card,type,created_at,to_column,at\nA,t,${instantOf('1')},dev,${instantOf('1')}\n${text}\n`;

  it.each([
    [
      `B,t,${instantOf('1')},Nowhere,${instantOf('1')}`,
      /^ledger 3: to_column names a column that the board does not have: “Nowhere”\. It has /,
    ],
    [`B,t,${instantOf('1')},@undo,${instantOf('1')}`, /^ledger 3: to_column names a column/],
    [`B,t,${instantOf('1')},dev,2026-05-01T12:00:00`, /^ledger 3: at has no offset from UTC/],
    [`B,t,,dev,${instantOf('1')}`, /^ledger 3: created_at is empty$/],
    [`,t,${instantOf('1')},dev,${instantOf('1')}`, /^ledger 3: card is empty$/],
    [`B,t,${instantOf('1')},,${instantOf('1')}`, /^ledger 3: to_column is empty$/],
    [`B,t,${instantOf('1')},dev,2199-01-01T00:00:00Z`, /^ledger 3: at lies in the future/],
    [`B,t,${instantOf('1')},dev`, /^ledger 3: has 4 fields, and the first row names 5$/],
    [`B\0,t,${instantOf('1')},dev,${instantOf('1')}`, /^ledger 3: card holds a character that cannot be kept$/],
    [`"B,t,${instantOf('1')},dev,${instantOf('1')}`, /^ledger 3: a quoted field is opened and never closed$/],
    [`B"x",t,${instantOf('1')},dev,${instantOf('1')}`, /^ledger 3: a quote stands inside an unquoted field$/],
  ])('is told with the row that a spreadsheet shows: %s', async (text, message) => {
    const preview = await previewed({ ledger: row(text) });
    expect(said(preview)).toEqual([expect.stringMatching(message)]);
    expect(preview.refusalCount).toBe(1);
  });

  it.each([
    ['', 'ledger 1: the file is empty'],
    [
      'card,type,created_at,at\n',
      'ledger 1: the first row must name the field to_column; it names card, type, created_at, at',
    ],
    ['card,type,created_at,to_column,at\n', 'ledger null: the file has no rows'],
  ])('is told where the file has no rows to read: %j', async (ledger, message) => {
    expect(said(await previewed({ ledger }))).toContain(message);
  });

  it.each([
    [`Z,${instantOf('1')},,x`, 'blocks 2: card is in no row of the ledger: “Z”'],
    [`A,${instantOf('2')},${instantOf('1')},x`, 'blocks 2: to is before from'],
    [`A,${instantOf('1')},2199-01-01T00:00:00Z,x`, 'blocks 2: to lies in the future: “2199-01-01T00:00:00Z”'],
  ])('is told of blocks too: %s', async (text, message) => {
    const preview = await previewed({ ledger: ledgerOf('A dev 1'), blocks: `card,from,to,reason\n${text}\n` });
    expect(said(preview)).toEqual([message]);
  });

  it('is counted in full and told for the first hundred', async () => {
    const bad = Array.from({ length: 250 }, (_, index) => `C${index} nowhere 1`);
    const preview = await previewed({ ledger: ledgerOf(...bad) });
    expect(preview.refusalCount).toBe(250);
    expect(preview.refusals).toHaveLength(100);
  });

  it.each([
    ['{', /^board: the file is not JSON/],
    [{ ...smallBoard, done_column: 'gone' }, /^board: is no column of this board: gone$/],
  ])('refuses the import when it is in the board’s file', async (board, message) => {
    const { refusal, status } = await refused(importTexts(importer, { board, ledger: ledgerOf('A dev 1') }));
    expect({ status, code: refusal.refusal }).toEqual({ status: 422, code: 'import-refused' });
    expect(refusal.detail).toMatch(message);
  });

  it('refuses the whole import, so that nothing of it is kept', async () => {
    const good = Array.from({ length: 3000 }, (_, index) => `C${index} dev 1`);
    const { refusal } = await refused(importTexts(importer, { ledger: ledgerOf(...good, 'X nowhere 2') }));
    expect(refusal).toMatchObject({ refusal: 'import-refused', facts: { refusalCount: 1 } });
    expect(refusal.detail).toMatch(/^ledger row 3002: to_column names a column/);
    expect(await kept()).toEqual(nothing);
  });
});

describe('a source', () => {
  const ledger = ledgerOf('A dev 1');

  it('is imported once: the same files again get the same answer', async () => {
    const first = await importTexts(importer, { ledger });
    expect(await importTexts(importer, { ledger })).toEqual(first);
    expect(await kept()).toMatchObject([{ boards: 1, cards: 1, staged: 0 }]);
  });

  it('is imported once also when it comes several times at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => importTexts(importer, { ledger })));
    expect(new Set(answers.map(({ board }) => board?.id)).size).toBe(1);
    expect(await kept()).toMatchObject([{ boards: 1, cards: 1, staged: 0 }]);
  });

  it('is refused with other content, and taken under another name or in another workspace', async () => {
    await importTexts(importer, { ledger });
    const { refusal } = await refused(importTexts(importer, { ledger: ledgerOf('A dev 2') }));
    expect(refusal.refusal).toBe('import-source-used');
    const again = await importTexts(importer, { ledger }, { source: 'another' });
    expect(again.board?.key).toBe('SH2');
    const elsewhere = await importTexts(await someImporter(), { ledger });
    expect(elsewhere.board?.key).toBe('SH');
  });

  it('does not take a key that is in use', async () => {
    await importTexts(importer, { ledger }, { key: 'HB' });
    const { refusal } = await refused(importTexts(importer, { ledger }, { source: 'two', key: 'HB' }));
    expect(refusal.refusal).toBe('name-taken');
  });

  it.each([
    [{ source: ' ' }, 'source'],
    [{ key: 'lower' }, 'key'],
    [{ mode: 'maybe' }, 'mode'],
    [{ colour: 'red' }, 'colour'],
  ])('is asked for by fields that are understood: %o', async (fields, field) => {
    const { refusal } = await refused(importTexts(importer, { ledger }, fields as Record<string, string>));
    expect(refusal).toMatchObject({ refusal: 'invalid-input', field });
    expect(await kept()).toEqual(nothing);
  });
});
