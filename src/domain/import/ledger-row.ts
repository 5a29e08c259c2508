import type { Micros } from '../flow/history.ts';
import { isUnreadable, quoted, readInstant } from './read-instant.ts';

/** One row of a ledger CSV: the card stood in `target` (a column by any of its names, or an overlay) from `at` on. */
export type LedgerRow = { card: string; type: string; createdAt: Micros; target: string; at: Micros };

/** What is wrong with a row: the field, and the rest of a sentence that begins with it. */
export type RowProblem = { field: string; problem: string };

/** What a row's instants may not be later than. */
type Present = { now: Micros };

const longestKey = 200;

export const ledgerFields = ['card', 'type', 'created_at', 'to_column', 'at'] as const;
export type LedgerFields = Record<(typeof ledgerFields)[number], string>;

/** What a row may say of a card besides columns: that it is set aside, or that it never happened. */
export const overlays = ['@archived', '@deleted', '@away', '@void', '@unvoid'] as const;

export const isRowProblem = (read: object): read is RowProblem => 'problem' in read;

/** Reads the key of a card, which becomes its title too. */
export function cardProblem(card: string): RowProblem | undefined {
  if (card.trim() === '') return { field: 'card', problem: 'is empty' };
  return card.length > longestKey ? { field: 'card', problem: `is longer than ${longestKey} characters` } : undefined;
}

/** Reads an instant that must have happened by now. */
export function readPast(field: string, text: string, { now }: Present): Micros | RowProblem {
  const at = readInstant(text);
  if (isUnreadable(at)) return { field, ...at };
  return at > now ? { field, problem: `lies in the future: ${quoted(text)}` } : at;
}

/** Reads one row; whether its column is known is judged once the board's file is there. */
export function readLedgerRow(fields: LedgerFields, present: Present): LedgerRow | RowProblem {
  const { card, type, to_column: target } = fields;
  const wrong = cardProblem(card);
  if (wrong) return wrong;
  if (type.length > longestKey) return { field: 'type', problem: `is longer than ${longestKey} characters` };
  if (target === '') return { field: 'to_column', problem: 'is empty' };
  const createdAt = readPast('created_at', fields.created_at, present);
  if (typeof createdAt === 'object') return createdAt;
  const at = readPast('at', fields.at, present);
  return typeof at === 'object' ? at : { card, type, createdAt, target, at };
}
