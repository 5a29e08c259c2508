import { pipeline, Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';

/** One record of a CSV file. Rows are counted as a spreadsheet counts them: the header is row 1, empty lines count. */
export type CsvRecord = { row: number; fields: string[] };

/** The file cannot be read on from this row: it is not CSV there, or not UTF-8. */
export class UnreadableCsv extends Error {
  readonly row: number | null;

  constructor(row: number | null, message: string) {
    super(message);
    this.name = 'UnreadableCsv';
    this.row = row;
  }
}

const longestRecord = 64 * 1024;

const malformed: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quoted field is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'there is text after a closing quote',
  INVALID_OPENING_QUOTE: 'a quote stands inside an unquoted field',
  CSV_MAX_RECORD_SIZE: 'the row is too long; perhaps a quoted field is never closed',
};

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new UnreadableCsv(null, 'the file is not text in UTF-8') : error;
  }
}

/** The error knows how many records came before it; the last of them may not have been handed on yet. */
function unreadable(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const before = Number(error.records) + Number(error.empty_lines);
  return new UnreadableCsv(before + 1, malformed[error.code] ?? error.message);
}

/** Reads a CSV file (RFC 4180, UTF-8 with or without BOM) record by record, never the whole of it. */
export async function* csvRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  });
  const records: AsyncIterable<{ info: Info; record: string[] }> = pipeline(
    Readable.from(decoded(chunks)),
    parser,
    () => {},
  );
  try {
    for await (const { info, record } of records) {
      yield { row: info.records + info.empty_lines, fields: record };
    }
  } catch (error) {
    throw unreadable(error);
  }
}
