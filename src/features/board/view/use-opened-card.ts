'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardSession } from '../store/board-session.ts';

const panelSlidesMs = 220;

/** Marks the card of that number as the open one, in the frame of the click: its panel comes when the server has answered. */
export function markOpened(session: BoardSession, number: number): BoardCard | undefined {
  const card = [...session.shown.get().cards.values()].find((one) => one.number === number);
  session.opened.set(card?.id ?? null);
  return card;
}

/** Marks the card whose panel stands beside the board, and keeps it in the part that the panel leaves free. */
export function useOpenedCard(session: BoardSession): void {
  const number = Number(/\/c\/(\d+)$/.exec(usePathname())?.[1]);
  useEffect(() => {
    const card = markOpened(session, number);
    if (!card) return;
    const timer = setTimeout(() => {
      const element = document.querySelector(`[data-card="${card.id}"]`);
      element?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    }, panelSlidesMs);
    return () => clearTimeout(timer);
  }, [number, session]);
}
