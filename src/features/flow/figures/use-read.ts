'use client';

import { useEffect, useState } from 'react';
import { useFigureSource } from './figure-source.tsx';

type Read<Answer> = { url: string; answer: Answer | null };

/**
 * What stands behind the figures of this page under `path`, read when it is first wanted: undefined while it is on its
 * way, null if it did not come.
 */
export function useRead<Answer>(path: string, isWanted: boolean): Answer | null | undefined {
  const { base, query } = useFigureSource();
  const url = `${base}/flow/${path}${query}`;
  const [read, keep] = useState<Read<Answer> | null>(null);
  const isRead = read?.url === url;
  useEffect(() => {
    if (!isWanted || isRead) return;
    const leaving = new AbortController();
    readAnswer<Answer>(url, leaving.signal)
      .then((answer) => keep({ url, answer }))
      .catch(() => {
        if (!leaving.signal.aborted) keep({ url, answer: null });
      });
    return () => leaving.abort();
  }, [url, isWanted, isRead]);
  return read?.url === url ? read.answer : undefined;
}

async function readAnswer<Answer>(url: string, signal: AbortSignal): Promise<Answer> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return (await answer.json()) as Answer;
}
