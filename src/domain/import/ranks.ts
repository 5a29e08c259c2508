import { generateNKeysBetween } from 'fractional-indexing';

/** So many ranks in ascending order, each different from every other. */
export const ranksInOrder = (count: number): string[] => generateNKeysBetween(null, null, count);
