'use client';

import { createContext, type ReactNode, useContext } from 'react';

/** Where a card is drawn: in the panel beside a page of its board, or as a page of its own. */
export type CardPlace = 'panel' | 'page';

const PlaceContext = createContext<CardPlace>('page');

export function CardPlaceProvider({ place, children }: { place: CardPlace; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

export const useCardPlace = (): CardPlace => useContext(PlaceContext);
