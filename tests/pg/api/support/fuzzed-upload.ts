import fc from 'fast-check';
import { boardFile, importFields } from '#domain/schemas/import.ts';
import { multipartOf } from '../../../support/multipart.ts';
import { smallBoard } from '../../../support/small-import.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import type { Asking } from './ask.ts';
import { hostileText } from './hostile.ts';
import { nearValid } from './near-valid.ts';

const columns = smallBoard.columns.map(({ id }) => String(id));
const instants = [
  '2026-03-01T09:00:00Z',
  '2026-03-02T09:00:00.123456+01:00',
  '2026-03-29T01:30:00+00:00',
  '2999-01-01T00:00:00Z',
];

const cell = (...usual: string[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: hostileText });
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csvOf = (header: string, ...cells: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .tuple(cell(header), fc.array(fc.tuple(...cells), { maxLength: 8 }))
    .map(([first, rows]) => [first, ...rows.map((row) => row.map(quoted).join(','))].join('\n'));

const at = cell(...instants);
const card = cell('A', 'B', 'C', '=1+1');
const ledger = csvOf('card,type,created_at,to_column,at', card, cell('feature', 'bug'), at, cell(...columns), at);
const blocks = csvOf('card,from,to,reason', card, at, at, cell('vendor', ''));

const anyBoard = arbitraryOf(boardFile);
const board = fc.oneof(fc.constant(smallBoard), nearValid(fc.constant(smallBoard)), anyBoard, nearValid(anyBoard));
const fields = fc.oneof(arbitraryOf(importFields), nearValid(arbitraryOf(importFields))) as fc.Arbitrary<object | null>;

const asText = (value: unknown): string => (typeof value === 'string' ? value : `${JSON.stringify(value)}`);

/** An upload of a board's files: mostly well formed, of rows that may make no sense; sometimes broken off. */
export const fuzzedUpload: fc.Arbitrary<Pick<Asking, 'body' | 'headers'>> = fc
  .record({
    fields,
    board,
    ledger,
    blocks: fc.option(blocks),
    cut: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.nat()),
  })
  .map(({ cut, ...parts }) => {
    const files = { board: asText(parts.board), ledger: parts.ledger };
    const texts = Object.entries(parts.fields ?? {}).map(([name, value]) => [encodeURIComponent(name), asText(value)]);
    const all = { ...Object.fromEntries(texts), ...files, ...(parts.blocks === null ? {} : { blocks: parts.blocks }) };
    const { body, headers } = multipartOf(all);
    return { headers, body: cut === 0 ? body : body.slice(0, cut % body.length) };
  });
