'use client';

import { useSearchParams } from 'next/navigation';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { BeaconsStart } from '#data/beacons/read-beacons.ts';
import { whenIdle } from '#ui/when-idle.ts';

const BeaconsCard = lazy(async () => ({ default: (await import('./beacons-card.tsx')).BeaconsCard }));

/**
 * Once a board stands, and nothing else waits: the things to try, on a demo board until they are put away, on any other
 * where the address asks for them. `boardKey` as it stands in the address.
 */
export function BeaconsDoor({ boardKey }: { boardKey: string }) {
  const [start, setStart] = useState<BeaconsStart | null>(null);
  const isAsked = useSearchParams().get('try') === 'five';
  useEffect(() => {
    const over = new AbortController();
    const load = () =>
      fetch(`/b/${boardKey}/beacons`, { signal: over.signal })
        .then((answer) => (answer.ok ? answer.json() : null))
        .then(setStart)
        .catch(() => undefined);
    const forget = whenIdle(() => void load());
    return () => {
      forget();
      over.abort();
    };
  }, [boardKey]);
  if (!start || !(isAsked || (start.isDemo && !start.setting.isDismissed))) return null;
  return (
    <Suspense>
      <BeaconsCard boardKey={boardKey} start={start} />
    </Suspense>
  );
}
