'use client';

import { useParams, useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { CardId } from '#domain/schemas/ids.ts';
import { announce } from '#ui/live-regions.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { findNeighbour } from './find-neighbour.action.ts';

/**
 * The way to the card before or after this one. It takes the place of this one in the browser's history, so that going
 * back once always closes the panel.
 */
export function useNeighbours(cardId: CardId): (by: -1 | 1) => Promise<void> {
  const router = useRouter();
  const { board } = useCardModel();
  const { key } = useParams<{ key: string }>();
  const toNeighbour = useCallback(
    async (by: -1 | 1) => {
      const number = await findNeighbour(board.id, cardId, by).catch(() => null);
      if (number === null) announce(by < 0 ? 'This is the first card.' : 'This is the last card.');
      else router.replace(`/b/${key}/c/${number}${location.search}`, { scroll: false });
    },
    [router, board.id, cardId, key],
  );
  return toNeighbour;
}
