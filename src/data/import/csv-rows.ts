import type { ImportRefusal } from '#domain/schemas/import.ts';
import { type CsvRecord, csvRecords, UnreadableCsv } from './csv-records.ts';
import type { RefusalList } from './refusal-list.ts';

export type CsvRow<Field extends string> = { row: number; fields: Record<Field, string> };

/** What the fields of a CSV file are, and where what is wrong with it goes. */
export type CsvShape<Field extends string> = {
  file: ImportRefusal['file'];
  fields: readonly Field[];
  refusals: RefusalList;
};

type Header = { width: number; places: number[] };

/** Where each field stands; columns that are not asked for are let be, in any order. */
function readHeader({ file, fields, refusals }: CsvShape<string>, header: string[]): Header | undefined {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = fields.filter((field) => !names.includes(field));
  for (const field of missing) {
    const message = `the first row must name the field ${field}; it names ${names.join(', ') || 'nothing'}`;
    refusals.add({ file, row: 1, field, message });
  }
  return missing.length > 0 ? undefined : { width: header.length, places: fields.map((field) => names.indexOf(field)) };
}

/** Postgres cannot keep the character NUL in a text. */
const fieldWithNul = <Field extends string>(fields: readonly Field[], record: string[], places: number[]) =>
  fields.find((_, index) => record[places[index] ?? -1]?.includes('\0'));

/**
 * The rows of a CSV file whose header names its fields. A row with too many or too few fields is refused and passed
 * over; a file that is no CSV any more is refused from there.
 */
export async function* csvRows<Field extends string>(
  shape: CsvShape<Field>,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<CsvRow<Field>> {
  const { file, fields, refusals } = shape;
  const refuse = (row: number | null, field: string | null, message: string) =>
    refusals.add({ file, row, field, message });
  try {
    let header: Header | undefined;
    for await (const { row, fields: record } of csvRecords(chunks)) {
      if (!header) {
        header = readHeader(shape, record);
        if (!header) return;
        continue;
      }
      const { width, places } = header;
      const nul = fieldWithNul(fields, record, places);
      if (record.length !== width) refuse(row, null, `has ${record.length} fields, and the first row names ${width}`);
      else if (nul !== undefined) refuse(row, nul, `${nul} holds a character that cannot be kept`);
      else yield { row, fields: named(fields, places, { row, fields: record }) };
    }
    if (!header) refuse(1, null, 'the file is empty');
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error;
    refuse(error.row, null, error.message);
  }
}

const named = <Field extends string>(names: readonly Field[], places: number[], { fields }: CsvRecord) =>
  Object.fromEntries(names.map((name, index) => [name, fields[places[index] ?? -1] ?? ''])) as Record<Field, string>;
