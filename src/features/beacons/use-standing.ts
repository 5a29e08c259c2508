import { usePathname, useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import type { Standing } from '#domain/beacons/told-by-places.ts';

/** Where on the pages of the board the reader is. */
export function useStanding(boardKey: string): Standing {
  const page = usePathname().slice(`/b/${boardKey}`.length);
  const at = useSearchParams().get('at');
  return useMemo(() => {
    const atMs = at === null ? Number.NaN : Date.parse(at);
    return { page, atMs: Number.isNaN(atMs) ? null : atMs };
  }, [page, at]);
}
