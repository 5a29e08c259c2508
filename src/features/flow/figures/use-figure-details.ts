'use client';

import { useEffect, useState } from 'react';
import type { FigureDetails } from './figure-details.ts';
import { useFigureSource } from './figure-source.tsx';

type Read = { url: string; details: FigureDetails | null };

/** What stands behind a figure, read when it is first wanted: undefined while it is on its way, null if it did not come. */
export function useFigureDetails(figure: string, isWanted: boolean): FigureDetails | null | undefined {
  const { base, query } = useFigureSource();
  const url = `${base}/flow/figures/${figure}.json${query}`;
  const [read, keep] = useState<Read | null>(null);
  const isRead = read?.url === url;
  useEffect(() => {
    if (!isWanted || isRead) return;
    const leaving = new AbortController();
    readDetails(url, leaving.signal)
      .then((details) => keep({ url, details }))
      .catch(() => {
        if (!leaving.signal.aborted) keep({ url, details: null });
      });
    return () => leaving.abort();
  }, [url, isWanted, isRead]);
  return read?.url === url ? read.details : undefined;
}

async function readDetails(url: string, signal: AbortSignal): Promise<FigureDetails> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return (await answer.json()) as FigureDetails;
}
