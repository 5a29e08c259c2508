'use client';

import { useEffect, useState } from 'react';
import { wipZone } from '#domain/columns.ts';
import type { CardAccount } from '#domain/schemas/card-account.ts';
import { useCardModel } from '../model/card-context.tsx';

/**
 * Where the card's time went, asked for again with each event of the card. Null until it is known, and where there is none:
 * for a void card, and on a board without commitment and done points.
 */
export function useAccount(): CardAccount | null {
  const { board, card } = useCardModel();
  const [account, setAccount] = useState<CardAccount | null>(null);
  const counts = !card.void && wipZone(board).length > 0;
  // What stands behind # is not sent: it makes each event of the card a question of its own.
  const address = `/api/v1/boards/${board.id}/cards/${card.id}/account#${card.lastSeq}`;
  useEffect(() => {
    if (!counts) return;
    const over = new AbortController();
    void fetchAccount(address, over.signal).then((found) => found && setAccount(found));
    return () => over.abort();
  }, [counts, address]);
  return counts ? account : null;
}

async function fetchAccount(address: string, signal: AbortSignal): Promise<CardAccount | null> {
  try {
    const answer = await fetch(address, { signal, cache: 'no-store' });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
