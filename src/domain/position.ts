import { generateKeyBetween } from 'fractional-indexing';

/** The ranks a card goes between; null is the end of the column. Ranks are text in the order of their bytes. */
export type Gap = { above: string | null; below: string | null };

/** A rank strictly between two neighbours. Only the server's, taken under the board's lock, is kept. */
export const rankBetween = ({ above, below }: Gap): string => generateKeyBetween(above, below);

/** The gap below `afterCardId` (null: at the top; unknown or gone: at the bottom) in a column's ranks, ascending. */
export function gapAfter(column: readonly { id: string; rank: string }[], afterCardId: string | null): Gap {
  const index = afterCardId === null ? -1 : column.findIndex(({ id }) => id === afterCardId);
  const last = column.length - 1;
  const place = afterCardId !== null && index < 0 ? last : index;
  return { above: column[place]?.rank ?? null, below: column[place + 1]?.rank ?? null };
}
