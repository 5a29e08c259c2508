import type { LedgerEvent } from '../schemas/board-view.ts';
import type { BoardConfiguration } from '../schemas/configuration.ts';
import type { BeaconName } from '../schemas/preferences.ts';

type Told = Pick<LedgerEvent, 'seq' | 'kind' | 'actorId' | 'via' | 'fromColumnId' | 'state' | 'undoesSeq' | 'override'>;

/** Whose events count, and which columns are which. */
export type BeaconScope = { me: string; buffers: ReadonlySet<string>; worked: ReadonlySet<string> };

export const beaconScope = ({ columns }: BoardConfiguration, me: string): BeaconScope => ({
  me,
  buffers: new Set(columns.filter(({ kind, half }) => kind === 'queue' || half === 'done').map(({ id }) => id)),
  worked: new Set(columns.filter(({ kind, half }) => kind === 'active' && half !== 'done').map(({ id }) => id)),
});

/**
 * The things that events show to be done: a card that was taken out of a buffer to where nobody works on it, and a limit
 * that was passed with a reason. A limit that was set is half of the last thing; the other half is to see it written.
 */
export function toldByLedger(
  events: readonly Told[],
  { me, buffers, worked }: BeaconScope,
): { done: BeaconName[]; hasSetLimit: boolean } {
  const own = events.filter(({ actorId, via, undoesSeq }) => actorId === me && via === 'hand' && undoesSeq === null);
  const moves = own.filter(({ kind }) => kind === 'card-moved');
  const finished = moves.some(({ fromColumnId, state }) => {
    const to = state?.columnId;
    return fromColumnId !== null && buffers.has(fromColumnId) && to != null && !worked.has(to) && to !== fromColumnId;
  });
  const done: BeaconName[] = [];
  if (finished) done.push('finish');
  if (moves.some(({ override }) => override !== null)) done.push('pull');
  return { done, hasSetLimit: own.some(({ kind }) => kind === 'limit-set') };
}
