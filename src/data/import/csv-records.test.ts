import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv-records.ts';

async function* chunksOf(bytes: Buffer, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function read(chunks: AsyncIterable<Uint8Array>) {
  const records: string[] = [];
  try {
    for await (const { row, fields } of csvRecords(chunks)) records.push(`${row} ${fields.join('|')}`);
  } catch (error) {
    const { row, message } = error as { row: number | null; message: string };
    return { records, error: `${row}: ${message}` };
  }
  return { records, error: undefined };
}

describe('a CSV file', () => {
  it('is read however its bytes arrive, letters cut in two included', async () => {
    const bytes = Buffer.from('\uFEFFk,né\r\n"a ""7""\nb",ü\r\n\r\n1,2');
    for (const size of [1, 2, 3, 1000]) {
      expect((await read(chunksOf(bytes, size))).records).toEqual(['1 k|né', '2 a "7"\nb|ü', '4 1|2']);
    }
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFcard,at\nA,1\n', 'utf16le')],
    ['Latin-1', Buffer.from('card\nné\n', 'latin1')],
  ])('is refused in %s', async (_, bytes) => {
    expect((await read(chunksOf(bytes))).error).toBe('null: the file is not text in UTF-8');
  });

  it('is refused where a quote swallows more than a row can hold', async () => {
    const bytes = Buffer.from(`a,b\n1,"${'x'.repeat(200_000)}`);
    expect((await read(chunksOf(bytes, 4096))).error).toMatch(/^2: the row is too long/);
  });
});
