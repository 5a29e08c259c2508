'use client';

import { useCardModel } from '../model/card-context.tsx';
import { AgeLine } from './age-line.tsx';

/** The age of the open card. */
export function CardAge() {
  const { card, board } = useCardModel();
  return <AgeLine card={card} board={board} />;
}
