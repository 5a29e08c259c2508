import { byAge, type HomeBoard, type OpenCard, type PlacedCard, placed } from './open-card.ts';

export type CardAtRisk = PlacedCard & { why: string };

const shares = ['', '', '85 %', '95 %'] as const;

function riskOf({ card, age }: PlacedCard): string | null {
  if (card.block?.category === 'customer') return `blocked by the customer: ${card.block.reason}`;
  const share = age.passed >= 3 ? shares[age.passed - 1] : undefined;
  return share === undefined ? null : `older than ${share} of cards were when they left`;
}

/** Cards over the 85th percentile of their stage, and those that wait for a customer. */
export const atRisk = (board: HomeBoard, cards: readonly OpenCard[], nowMs: number): CardAtRisk[] =>
  cards
    .map((card) => placed(board, card, nowMs))
    .flatMap((found) => {
      const why = riskOf(found);
      return why === null ? [] : [{ ...found, why }];
    })
    .sort(byAge);
