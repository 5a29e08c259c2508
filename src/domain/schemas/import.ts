import { z } from 'zod';
import { isUnreadable, readInstant } from '../import/read-instant.ts';
import { isStorable } from '../import/storable.ts';
import { columnKinds, name, zone } from './configuration.ts';
import { boardKey } from './configuration-commands.ts';
import { boardId } from './ids.ts';

const sourceKey = z.string().min(1).max(120);

const instant = z.string().superRefine((text, context) => {
  const read = readInstant(text);
  if (isUnreadable(read)) context.addIssue({ code: 'custom', message: read.problem });
});

const columnFile = z.object({
  id: sourceKey,
  name: name.optional(),
  kind: z.enum(columnKinds),
  /** Ascending; each kind holds from its instant on, `kind` before the first. */
  kind_history: z
    .array(z.object({ from: instant, kind: z.enum(columnKinds) }))
    .max(1000)
    .optional(),
  wip_limit: z.int().min(0).max(100_000).nullish(),
  discard: z.boolean().optional(),
  retired: z.boolean().optional(),
  aliases: z.array(sourceKey).max(100).optional(),
});
export type ColumnFile = z.infer<typeof columnFile>;

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'is not a local time such as 09:00' });

const calendarFile = z
  .object({
    days: z.array(z.int().min(0).max(6)).min(1).max(7),
    start: localTime,
    end: localTime,
    holidays: z.array(z.iso.date()).max(10_000).default([]),
  })
  .refine(({ start, end }) => start < end, { error: 'ends before it begins', path: ['end'] });

/** A board as its source describes it, to be imported: `board.json`. What it holds besides is not read. */
export const boardFile = z
  .object({
    board: name.optional(),
    time_zone: zone,
    commitment_column: sourceKey,
    done_column: sourceKey,
    as_of: instant.optional(),
    sle_days: z.int().min(1).max(3650).nullish(),
    calendar: calendarFile.nullish(),
    columns: z.array(columnFile).min(2).max(200),
  })
  .superRefine((board, context) => {
    for (const { path, message } of columnProblems(board)) context.addIssue({ code: 'custom', path, message });
  })
  .meta({ id: 'BoardFile' });
export type BoardFile = z.infer<typeof boardFile>;

type Problem = { path: (string | number)[]; message: string };

function columnProblems(board: { columns: ColumnFile[]; commitment_column: string; done_column: string }): Problem[] {
  const place = (id: string) => board.columns.findIndex((column) => column.id === id);
  const points = (['commitment_column', 'done_column'] as const).flatMap((field): Problem[] => {
    const column = board.columns[place(board[field])];
    if (!column) return [{ path: [field], message: `is no column of this board: ${board[field]}` }];
    return column.discard || column.retired
      ? [{ path: [field], message: 'is a column that is retired or means “we will not do it”' }]
      : [];
  });
  const isInOrder = place(board.commitment_column) < place(board.done_column);
  const order = isInOrder ? [] : [{ path: ['commitment_column'], message: 'must stand before done_column' }];
  return [...repeated(board.columns), ...(points.length > 0 ? points : order)];
}

/** Two columns of one id, or of one name, cannot be told apart in a ledger; a former name may be used again. */
const repeated = (columns: ColumnFile[]): Problem[] =>
  columns.flatMap((column, index): Problem[] => {
    const before = columns.slice(0, index);
    const called = (other: ColumnFile) => (other.name ?? other.id).toLowerCase();
    if (before.some(({ id }) => id === column.id)) {
      return [{ path: ['columns', index, 'id'], message: `is the id of another column too: ${column.id}` }];
    }
    return before.some((other) => called(other) === called(column))
      ? [{ path: ['columns', index, 'name'], message: `is the name of another column too: ${called(column)}` }]
      : [];
  });

export const importFiles = ['board', 'ledger', 'blocks'] as const;

/** Why a file cannot be imported. Rows are counted as a spreadsheet counts them: the header is row 1. */
export const importRefusal = z
  .strictObject({
    file: z.enum(importFiles),
    row: z.int().nullable(),
    field: z.string().nullable(),
    message: z.string(),
  })
  .meta({ id: 'ImportRefusal' });
export type ImportRefusal = z.infer<typeof importRefusal>;

export const importGaps = ['created-after-first-row', 'begins-later', 'never-placed', 'types-differ'] as const;

const columnPreview = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(columnKinds),
  limit: z.int().nullable(),
  discard: z.boolean(),
  /** Retired in the source, and empty at the end of the history; one that still holds cards stays open. */
  retired: z.boolean(),
  /** Cards that stand in it at the end of the history. */
  cards: z.int(),
});

/** What an import would bring. `refusals` are the first hundred of `refusalCount`; with any, nothing can be imported. */
export const importPreview = z
  .strictObject({
    name: z.string(),
    key: z.string(),
    zone: z.string(),
    columns: z.array(columnPreview),
    cards: z.int(),
    rows: z.int(),
    blocks: z.int(),
    /** Rows that change nothing: the card was there already. */
    dropped: z.int(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    gaps: z.array(z.strictObject({ gap: z.enum(importGaps), cards: z.int(), examples: z.array(z.string()) })),
    refusals: z.array(importRefusal),
    refusalCount: z.int(),
  })
  .meta({ id: 'ImportPreview' });
export type ImportPreview = z.infer<typeof importPreview>;

/** A board that an import has made. */
export const importedBoard = z
  .strictObject({ id: boardId, key: z.string(), name: z.string(), cards: z.int(), events: z.int(), seq: z.int() })
  .meta({ id: 'ImportedBoard' });
export type ImportedBoard = z.infer<typeof importedBoard>;

export const importAnswer = z
  .strictObject({ preview: importPreview.nullable(), board: importedBoard.nullable() })
  .meta({ id: 'ImportAnswer' });
export type ImportAnswer = z.infer<typeof importAnswer>;

/** The fields of the upload beside its files. */
export const importFields = z
  .strictObject({
    /** What the history comes from, in the caller's words: each source is imported once into a workspace. */
    source: z.string().trim().min(1).max(200).refine(isStorable, { error: 'holds a character that cannot be kept' }),
    key: boardKey.optional(),
    name: name.refine(isStorable, { error: 'holds a character that cannot be kept' }).optional(),
    mode: z.enum(['preview', 'commit']).default('preview'),
  })
  .meta({ id: 'ImportFields' });
export type ImportFields = z.infer<typeof importFields>;
