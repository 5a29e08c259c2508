import type { BeaconName } from '../schemas/preferences.ts';

/** Where somebody is on the pages of a board: its path below `/b/KEY`, and the moment of the past on screen, in ms. */
export type Standing = { page: string; atMs: number | null };

/** What is remembered from one place to the next. */
export type Memory = { last: Standing | null; hasLookedBack: boolean };

export const noMemory: Memory = { last: null, hasLookedBack: false };

const dayMs = 86_400_000;

/**
 * The things that the way through the pages shows to be done: a card that was opened from Flow; a look at the board
 * within a day of a change of its limits, and the way back to now; a limit set by the reader, seen in the ledger.
 */
export function toldByPlaces(
  { last, hasLookedBack }: Memory,
  now: Standing,
  known: { limitChangesMs: readonly number[]; hasSetLimit: boolean },
): { done: BeaconName[]; memory: Memory } {
  const { page, atMs } = now;
  const done: BeaconName[] = [];
  if (last?.page === '/flow' && /^\/c\/\d+$/.test(page)) done.push('slow');
  if (page === '/ledger' && known.hasSetLimit) done.push('limit');
  const isThere = atMs !== null && known.limitChangesMs.some((change) => Math.abs(change - atMs) <= dayMs);
  if (hasLookedBack && page === '' && atMs === null) done.push('past');
  const stays = hasLookedBack && atMs !== null;
  return { done, memory: { last: now, hasLookedBack: isThere || stays } };
}
