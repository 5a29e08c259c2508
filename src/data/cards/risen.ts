import 'server-only';
import { type LockedBoard, type LockedCard, lockedEnds } from '#data/boards/locked-board.ts';
import { rises } from '#domain/expedite.ts';
import { rankBetween } from '#domain/position.ts';
import type { CardState } from '#domain/schemas/card.ts';

/** The change of each card with its place: one that becomes expedite goes to the top of its column, the last one highest. */
export async function withRise(
  board: LockedBoard,
  cards: readonly LockedCard[],
  change: Partial<CardState>,
): Promise<(card: LockedCard) => Partial<CardState>> {
  const rising = cards.filter(({ state }) => rises(state, change));
  if (rising.length === 0) return () => change;
  const ends = await lockedEnds(
    board,
    rising.flatMap(({ state }) => state.columnId ?? []),
  );
  const ranks = new Map<LockedCard, string>();
  for (const card of rising) {
    const end = card.state.columnId && ends.get(card.state.columnId);
    if (!end || end.first === card.state.rank) continue;
    end.first = rankBetween({ above: null, below: end.first });
    ranks.set(card, end.first);
  }
  return (card) => ({ ...change, rank: ranks.get(card) ?? card.state.rank });
}
