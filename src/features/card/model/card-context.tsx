'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { CardModel } from './use-card.ts';

const CardContext = createContext<CardModel | null>(null);

export function CardProvider({ model, children }: { model: CardModel; children: ReactNode }) {
  return <CardContext value={model}>{children}</CardContext>;
}

export function useCardModel(): CardModel {
  const model = useContext(CardContext);
  if (!model) throw new Error('a part of a card is drawn outside of it');
  return model;
}
