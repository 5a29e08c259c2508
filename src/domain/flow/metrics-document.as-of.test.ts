import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomHistory, randomInstant } from '../../../tests/flow-data/random-history.ts';
import type { FlowHistory, Micros } from './history.ts';
import { metricsDocument } from './metrics-document.ts';

it('a ledger cut at T and the whole ledger as of T give the same figures', () => {
  fc.assert(
    fc.property(randomHistory, randomInstant, (history, asOf) => {
      expect(metricsDocument(cutAt(history, asOf), asOf, { window: 'all' })).toEqual(
        metricsDocument(history, asOf, { window: 'all' }),
      );
    }),
  );
});

it('the figures are plain JSON: nothing undefined, infinite or not a number', () => {
  fc.assert(
    fc.property(randomHistory, randomInstant, (history, asOf) => {
      const document = metricsDocument(history, asOf, { window: 'all' });
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    }),
  );
});

it('finished and discarded cards and those in progress are those that were committed to, by every count', () => {
  fc.assert(
    fc.property(randomHistory, randomInstant, (history, asOf) => {
      const document = metricsDocument(history, asOf);
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
      expect(sum(document.throughput_by_week)).toBe(document.finished);
      expect(sum(document.throughput_by_day)).toBe(document.finished);
      expect(sum(document.histogram_cycle_days)).toBe(document.finished);
      expect(sum(document.arrivals_by_week) - sum(document.wip_discards_by_week) - document.finished).toBe(
        document.wip.length,
      );
    }),
  );
});

function cutAt(history: FlowHistory, asOf: Micros): FlowHistory {
  const cards = history.cards.flatMap((card) => {
    const createdAt = Math.min(card.createdAt, card.steps[0]?.at ?? card.createdAt);
    if (createdAt > asOf) return [];
    const blocks = card.blocks
      .filter((block) => block.from <= asOf)
      .map((block) => (block.to !== null && block.to > asOf ? { ...block, to: null } : block));
    return [{ ...card, createdAt, steps: card.steps.filter((step) => step.at <= asOf), blocks }];
  });
  const columns = history.board.columns.map((column) => ({
    ...column,
    kindHistory: column.kindHistory.filter((change) => change.from <= asOf),
    limitHistory: column.limitHistory.filter((change) => change.from <= asOf),
  }));
  return { board: { ...history.board, columns }, cards };
}
