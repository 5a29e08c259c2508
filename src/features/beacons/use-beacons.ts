import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BeaconsStart } from '#data/beacons/read-beacons.ts';
import { keepPreference } from '#data/people/preferences.action.ts';
import { beaconScope, toldByLedger } from '#domain/beacons/told-by-ledger.ts';
import { type Memory, noMemory, toldByPlaces } from '#domain/beacons/told-by-places.ts';
import type { BeaconName } from '#domain/schemas/preferences.ts';
import { onHappened } from '#ui/happenings.ts';
import { useStanding } from './use-standing.ts';
import { whenSent } from './when-sent.ts';

const mostEvents = 200;

export type Beacons = { done: ReadonlySet<BeaconName>; isDismissed: boolean; dismiss: () => void };

/** What is done of the things to try: found in the ledger, in the way through the pages, and in what the board asked. */
export function useBeacons(boardKey: string, { setting, ...start }: BeaconsStart): Beacons {
  const [done, setDone] = useState<ReadonlySet<BeaconName>>(() => new Set(setting.done));
  const [isDismissed, setDismissed] = useState(false);
  const tick = useCallback((names: readonly BeaconName[]) => {
    setDone((known) => (names.every((name) => known.has(name)) ? known : new Set([...known, ...names])));
  }, []);
  const [hasSetLimit, setHasSetLimit] = useState(start.hasSetLimit);
  useLedger(boardKey, start, (found) => {
    if (found.hasSetLimit) setHasSetLimit(true);
    tick(found.done);
  });
  useWay(boardKey, { limitChangesMs: start.limitChangesMs, hasSetLimit }, tick);
  useEffect(() => onHappened((what) => what === 'limit-answered' && tick(['pull'])), [tick]);
  useKept(done, setting.done.length);
  const dismiss = () => {
    setDismissed(true);
    void keepPreference('beacons', { done: [...done], isDismissed: true });
  };
  return { done, isDismissed, dismiss };
}

/** Keeps what is done with the account as soon as there is more of it. */
function useKept(done: ReadonlySet<BeaconName>, before: number): void {
  const kept = useRef(before);
  useEffect(() => {
    if (done.size <= kept.current) return;
    kept.current = done.size;
    void keepPreference('beacons', { done: [...done], isDismissed: false });
  }, [done]);
}

type Found = (found: ReturnType<typeof toldByLedger>) => void;

/** Reads what has come to the ledger after each command of this page, and on each of its pages. */
function useLedger(boardKey: string, { configuration, me, seq }: Omit<BeaconsStart, 'setting'>, found: Found): void {
  const { page } = useStanding(boardKey);
  const scope = useMemo(() => beaconScope(configuration, me), [configuration, me]);
  const after = useRef(seq);
  const tell = useRef(found);
  tell.current = found;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page is a reason to look again
  useEffect(() => {
    const over = new AbortController();
    const look = async () => {
      const events = await readEvents(boardKey, after.current, over.signal).catch(() => null);
      if (events === null || over.signal.aborted) return;
      after.current = events.at(-1)?.seq ?? after.current;
      tell.current(toldByLedger(events, scope));
    };
    void look();
    const forget = whenSent(() => void look());
    return () => {
      forget();
      over.abort();
    };
  }, [boardKey, page, scope]);
}

type Events = Parameters<typeof toldByLedger>[0];

async function readEvents(boardKey: string, after: number, signal: AbortSignal): Promise<Events> {
  const query = new URLSearchParams({ after: String(after), limit: String(mostEvents) });
  const answer = await fetch(`/api/v1/boards/${boardKey}/ledger?${query}`, { signal });
  if (!answer.ok) throw new Error(`the ledger answered ${answer.status}`);
  return (await answer.json()).events;
}

type Known = { limitChangesMs: readonly number[]; hasSetLimit: boolean };

function useWay(
  boardKey: string,
  { limitChangesMs, hasSetLimit }: Known,
  tick: (names: readonly BeaconName[]) => void,
) {
  const standing = useStanding(boardKey);
  const memory = useRef<Memory>(noMemory);
  useEffect(() => {
    const known = { limitChangesMs, hasSetLimit };
    const told = toldByPlaces(memory.current, standing, known);
    memory.current = told.memory;
    if (told.done.length > 0) tick(told.done);
  }, [standing, limitChangesMs, hasSetLimit, tick]);
}
