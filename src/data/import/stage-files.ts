import 'server-only';
import { type BlockFields, type BlockRow, blockFields, readBlockRow } from '#domain/import/block-row.ts';
import {
  isRowProblem,
  type LedgerFields,
  type LedgerRow,
  ledgerFields,
  type RowProblem,
  readLedgerRow,
} from '#domain/import/ledger-row.ts';
import { csvRows } from './csv-rows.ts';
import type { RefusalList } from './refusal-list.ts';
import { type StagedRow, type Staging, stage } from './staging.ts';

const batchSize = 2000;

type File<Field extends string, Read extends object> = {
  file: 'ledger' | 'blocks';
  fields: readonly Field[];
  read: (fields: Record<Field, string>, present: { now: number }) => Read | RowProblem;
  staged: (row: number, read: Read) => StagedRow;
};

const ledger: File<keyof LedgerFields, LedgerRow> = {
  file: 'ledger',
  fields: ledgerFields,
  read: readLedgerRow,
  staged: (row, read) => ({ row, until: null, ...read }),
};

const blocks: File<keyof BlockFields, BlockRow> = {
  file: 'blocks',
  fields: blockFields,
  read: readBlockRow,
  staged: (row, { card, from, to, reason }) => ({
    row,
    card,
    type: '',
    createdAt: null,
    at: from,
    until: to,
    target: reason,
  }),
};

async function stageFile<Field extends string, Read extends object>(
  { file, fields, read, staged }: File<Field, Read>,
  staging: Staging,
  chunks: AsyncIterable<Uint8Array>,
  refusals: RefusalList,
): Promise<void> {
  let batch: StagedRow[] = [];
  for await (const { row, fields: given } of csvRows({ file, fields, refusals }, chunks)) {
    const made = read(given, staging);
    if (isRowProblem(made)) {
      refusals.add({ file, row, field: made.field, message: `${made.field} ${made.problem}` });
    } else batch.push(staged(row, made));
    if (batch.length === batchSize) {
      await stage(staging, file, batch);
      batch = [];
    }
  }
  if (batch.length > 0) await stage(staging, file, batch);
}

/** Stages the rows of the ledger's file; what is wrong with a row goes to the refusals. */
export const stageLedger = (staging: Staging, chunks: AsyncIterable<Uint8Array>, refusals: RefusalList) =>
  stageFile(ledger, staging, chunks, refusals);

/** Stages the rows of the blocks' file. */
export const stageBlocks = (staging: Staging, chunks: AsyncIterable<Uint8Array>, refusals: RefusalList) =>
  stageFile(blocks, staging, chunks, refusals);
