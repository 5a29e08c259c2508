import type { BoardCard } from '#domain/schemas/card.ts';
import type { PickOption } from '#ui/pick-list.tsx';
import type { BoardState } from '../state/board-state.ts';
import { effectOnLimits, effectSentence, type FlowChange, isStopped } from '../state/effect-on-limits.ts';

/** What picking this would do to the limits, told before it is done. */
export function foretold(state: BoardState, cards: readonly BoardCard[], change: FlowChange): Partial<PickOption> {
  const effect = effectOnLimits(state, cards, change);
  const note = effectSentence(effect);
  const isOver = effect.limits.some(({ value, maximum }) => value > maximum);
  return {
    ...(note ? { note } : {}),
    ...(isOver ? { tone: 'warning' as const } : {}),
    ...(isStopped(effect) ? { isClosed: true } : {}),
  };
}
