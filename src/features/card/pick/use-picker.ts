'use client';

import { type KeyboardEvent, useState } from 'react';
import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import { useFoundCards } from './use-found-cards.ts';

/** What can be done with what was typed, besides picking a card that was found. */
export type Offer = {
  label: (typed: string) => string;
  run: (typed: string) => void;
  isFor?: (typed: string) => boolean;
};

/** One way on from what is typed: a card that was found, or, without a card, what is offered. */
export type Way = { id: string; card: PlacedCard | null; run: () => void };

/** What is typed, the ways on from it, which of them is aimed at, and what the keys of the field do. */
export function usePicker(onPick: (card: PlacedCard) => void, offer: Offer | undefined) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const text = typed.trim();
  const found = useFoundCards(typed).map((card): Way => ({ id: card.id, card, run: () => onPick(card) }));
  const isOffered = offer !== undefined && text !== '' && (offer.isFor?.(text) ?? true);
  const ways: Way[] = isOffered ? [...found, { id: 'offer', card: null, run: () => offer.run(text) }] : found;
  const at = Math.min(active, Math.max(0, ways.length - 1));
  const change = (next: string) => {
    setTyped(next);
    setActive(0);
  };
  const take = (way: Way | undefined) => {
    if (!way) return;
    way.run();
    change('');
  };
  const press = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => setActive((at + 1) % Math.max(1, ways.length)),
      ArrowUp: () => setActive((at + ways.length - 1) % Math.max(1, ways.length)),
      Enter: () => take(ways[at]),
      ...(typed === '' ? {} : { Escape: () => change('') }),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return { typed, ways, at, change, take, press };
}
