import fc from 'fast-check';
import type { CardHistory, CardStep, FlowHistory } from '#domain/flow/history.ts';

/** Where an undo lies, as shares of the past: how far back its target, and how long after the last step. */
const undos = fc.array(fc.record({ back: fc.integer({ min: 0, max: 20 }), minutes: fc.nat({ max: 3000 }) }), {
  maxLength: 4,
});

/** The histories with up to four more undos for each card: of any step, of undos too, and of one step twice. */
export function withUndos(histories: fc.Arbitrary<FlowHistory>): fc.Arbitrary<FlowHistory> {
  return fc.tuple(histories, fc.array(undos, { minLength: 8, maxLength: 8 })).map(([history, more]) => ({
    ...history,
    cards: history.cards.map((card, index) => ({ ...card, steps: undone(card.steps, more[index] ?? []) })),
  }));
}

/** Each undo claims a state that no fold should believe: what an undo did is known from what it took back. */
function undone(steps: CardHistory['steps'], more: readonly { back: number; minutes: number }[]): CardStep[] {
  const result = [...steps];
  for (const { back, minutes } of more) {
    const last = result.at(-1);
    const target = result[Math.max(0, result.length - 1 - back)];
    if (last === undefined || target === undefined) continue;
    result.push({ ...last, seq: last.seq + 1, at: last.at + minutes * 60_000_000, undoes: target.seq });
  }
  return result;
}
