'use client';

import { useEffect, useRef, useState } from 'react';
import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import { useCardModel } from '../model/card-context.tsx';
import { findCards } from './find-cards.action.ts';

const restMs = 120;
const none: readonly PlacedCard[] = [];

/** The cards whose key or title is being typed, asked for once the fingers rest. */
export function useFoundCards(typed: string): readonly PlacedCard[] {
  const { board, card } = useCardModel();
  const [found, setFound] = useState(none);
  const text = typed.trim();
  const asked = useRef(text);
  useEffect(() => {
    asked.current = text;
    if (text === '') return;
    const timer = setTimeout(async () => {
      const cards = await findCards(board.id, card.id, text).catch(() => none);
      if (asked.current === text) setFound(cards);
    }, restMs);
    return () => clearTimeout(timer);
  }, [text, board.id, card.id]);
  return text === '' ? none : found;
}
