'use client';

import { useEffect, useState } from 'react';
import { wipZone } from '#domain/columns.ts';
import type { CardAccount } from '#domain/schemas/card-account.ts';
import { base, get } from '../model/board-api.ts';
import { useCardModel } from '../model/card-context.tsx';

/**
 * Where the card's time went, asked for again with each event of the card: undefined until it is known, null where there
 * is none, such as for a void card, and on a board without commitment and done points.
 */
export function useAccount(): CardAccount | null | undefined {
  const { board, card } = useCardModel();
  const [account, setAccount] = useState<CardAccount | null>();
  const counts = !card.void && wipZone(board).length > 0;
  // What stands behind # is not sent: it makes each event of the card a question of its own.
  const address = `${base(board.id)}/cards/${card.id}/account#${card.lastSeq}`;
  useEffect(() => {
    if (!counts) return;
    const over = new AbortController();
    const { signal } = over;
    void get<CardAccount>(address, { signal, cache: 'no-store' }).then((found) => {
      if (!signal.aborted) setAccount((before) => found ?? before ?? null);
    });
    return () => over.abort();
  }, [counts, address]);
  return counts ? account : null;
}
