import { generateKeyBetween } from 'fractional-indexing';

/**
 * The ranks a card goes between; null is the end of the column. Ranks are text in the order of their bytes. `taken` are
 * ranks inside the gap that cannot be had, because a card of the same command holds them until it is over.
 */
export type Gap = { above: string | null; below: string | null; taken?: ReadonlySet<string> };

/** A rank strictly between two neighbours. Only the server's, taken under the board's lock, is kept. */
export function rankBetween({ above, below, taken }: Gap): string {
  let rank = generateKeyBetween(above, below);
  while (taken?.has(rank)) rank = generateKeyBetween(rank, below);
  return rank;
}

/** The rank itself where it is free, else one right below it: `gap` lies about it. */
export const rankAt = (rank: string, gap: Gap): string =>
  gap.above === rank || gap.taken?.has(rank) ? rankBetween({ ...gap, above: rank }) : rank;

/** The gap below `afterCardId` (null: at the top; unknown or gone: at the bottom) in a column's ranks, ascending. */
export function gapAfter(column: readonly { id: string; rank: string }[], afterCardId: string | null): Gap {
  const index = afterCardId === null ? -1 : column.findIndex(({ id }) => id === afterCardId);
  const last = column.length - 1;
  const place = afterCardId !== null && index < 0 ? last : index;
  return { above: column[place]?.rank ?? null, below: column[place + 1]?.rank ?? null };
}
