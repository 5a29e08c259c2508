import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomHistory, randomInstant } from '../../../tests/flow-data/random-history.ts';
import { at, cardOf, historyOf } from '../../../tests/flow-data/small-history.ts';
import { cardsInProgress } from './cards-in-progress.ts';
import { finishedCards } from './finished-cards.ts';
import { flowReading } from './flow-reading.ts';
import { WHOLE_FLOW } from './flow-scope.ts';
import { outcomes } from './outcomes.ts';

const idsOf = (cards: readonly { id: string }[]) => cards.map((card) => card.id);

it('each card has one outcome', () => {
  const cards = [
    cardOf('done', 'ready 1', 'done 28'),
    cardOf('before', 'ready 1', 'done 20', 'released 29'),
    cardOf('open', 'dev 1'),
    cardOf('planned', 'backlog 1'),
    cardOf('dropped', 'dev 1', 'wontdo 28'),
    cardOf('refused', 'backlog 1', '@archived 28'),
    { ...cardOf('nowhere'), createdAt: at('1') },
  ];
  const found = outcomes(flowReading(historyOf(cards), at('31'), { ...WHOLE_FLOW, days: 5 }));
  expect(Object.entries(found).map(([outcome, own]) => [outcome, ...idsOf(own)])).toEqual([
    ['finished', 'done'],
    ['finished-before', 'before'],
    ['in-progress', 'open'],
    ['waiting', 'planned'],
    ['set-aside', 'dropped'],
    ['withdrawn', 'refused'],
    ['unplaced', 'nowhere'],
  ]);
});

it('outcomes hold every card of the reading once, and the finished and open ones of the metrics', () => {
  fc.assert(
    fc.property(randomHistory, randomInstant, fc.constantFrom('all' as const, 1, 3, 9), (history, asOf, days) => {
      const reading = flowReading(history, asOf, { ...WHOLE_FLOW, days });
      const found = outcomes(reading);
      expect(idsOf(Object.values(found).flat()).sort()).toEqual(idsOf(reading.cards).sort());
      expect(idsOf(found.finished).sort()).toEqual(idsOf(finishedCards(reading)).sort());
      expect(idsOf(found['in-progress']).sort()).toEqual(idsOf(cardsInProgress(reading)).sort());
    }),
  );
});
