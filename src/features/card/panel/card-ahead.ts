'use client';

import { useSyncExternalStore } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardConfiguration, BoardMember } from '#domain/schemas/configuration.ts';
import type { PersonId } from '#domain/schemas/ids.ts';

/** What a board knows of a card itself. */
export type KnownCard = {
  card: BoardCard;
  board: BoardConfiguration;
  members: ReadonlyMap<PersonId, BoardMember>;
};

/** What stands in the panel until its card has come from the server; `isLeft`: somebody has closed it before that. */
type Ahead = { known: KnownCard; isLeft: boolean };

let ahead: Ahead | null = null;
const listeners = new Set<() => void>();

function set(next: Ahead | null): void {
  if (next === ahead) return;
  ahead = next;
  for (const listener of listeners) listener();
}

/** The panel of this card has been asked for: it opens at once with what the board knows. */
export const showAhead = (known: KnownCard): void => set({ known, isLeft: false });

/** Closes the panel before its card has come. */
export const leaveAhead = (): void => set(ahead && { ...ahead, isLeft: true });

/** The card has come. */
export const endAhead = (): void => set(null);

/** Whoever is at another address than the card's does not wait for it any more. */
export function endAheadElsewhere(path: string): void {
  if (ahead && !path.endsWith(`/c/${ahead.known.card.number}`)) endAhead();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAhead = (): Ahead | null =>
  useSyncExternalStore<Ahead | null>(
    subscribe,
    () => ahead,
    () => null,
  );
