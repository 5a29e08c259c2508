import { useEffect, useState } from 'react';
import type { FoundCard } from '#domain/schemas/search.ts';
import type { Asked } from './asked.ts';

const restMs = 120;
const none: readonly FoundCard[] = [];

/** What the server finds for the words, once the hand has rested; what it found before stands until then. */
export function useFoundCards({ sign, words }: Asked, board: string | null): readonly FoundCard[] {
  const [found, setFound] = useState(none);
  const asks = sign === null && words !== '';
  useEffect(() => {
    if (!asks) {
      setFound(none);
      return;
    }
    const over = new AbortController();
    const timer = setTimeout(() => {
      ask(words, board, over.signal).then(setFound, () => undefined);
    }, restMs);
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [asks, words, board]);
  return asks ? found : none;
}

async function ask(q: string, board: string | null, signal: AbortSignal): Promise<readonly FoundCard[]> {
  const query = new URLSearchParams({ q: q.slice(0, 100), ...(board === null ? {} : { board }) });
  const response = await fetch(`/api/v1/search?${query}`, { signal });
  return response.ok ? ((await response.json()) as { cards: FoundCard[] }).cards : none;
}
