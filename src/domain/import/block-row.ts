import type { Micros } from '../flow/history.ts';
import { cardProblem, type RowProblem, readPast } from './ledger-row.ts';

/** One row of a blocks CSV: the card was blocked in [from, to); `to` null = it still is. */
export type BlockRow = { card: string; from: Micros; to: Micros | null; reason: string };

export const blockFields = ['card', 'from', 'to', 'reason'] as const;
export type BlockFields = Record<(typeof blockFields)[number], string>;

const longestReason = 2000;

/** Reads one row; whether its card is known is judged once the whole ledger is there. */
export function readBlockRow(fields: BlockFields, present: { now: Micros }): BlockRow | RowProblem {
  const { card, reason } = fields;
  const wrong = cardProblem(card);
  if (wrong) return wrong;
  if (reason.length > longestReason) {
    return { field: 'reason', problem: `is longer than ${longestReason} characters` };
  }
  const from = readPast('from', fields.from, present);
  if (typeof from === 'object') return from;
  const to = fields.to === '' ? null : readPast('to', fields.to, present);
  if (typeof to === 'object' && to !== null) return to;
  return to !== null && to < from ? { field: 'to', problem: 'is before from' } : { card, from, to, reason };
}
