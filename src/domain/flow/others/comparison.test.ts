import { expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { flowReading } from '../flow-reading.ts';
import { WHOLE_FLOW } from '../flow-scope.ts';
import { comparison } from './comparison.ts';

const DAY = 86_400_000_000;
const plain = cardOf('plain', 'ready 1', 'dev 2', 'done 4');
const reopened = cardOf('reopened', 'ready 1', 'done 3', 'dev 8', 'done 10');
const reopenedStill = cardOf('still open', 'ready 1', 'done 2', 'dev 12');
const byId = (id: string, cards = [plain, reopened, reopenedStill]) =>
  comparison(readingOf(cards)).others.find((other) => other.id === id);

it('has the count and the percentiles of cycle time in inclusive days by each reading, beside ours', () => {
  // Ours: 1 to 4 January are 4 dates, 1 to 10 January are 10; the card that is open again is none.
  expect(comparison(readingOf([plain, reopened, reopenedStill])).ours).toEqual({ n: 2, p50: 4, p85: 10 });
  // First to first: 4, 1 to 3 January are 3, 1 to 2 January are 2.
  expect(byId('lighthouse')?.figures).toEqual({ n: 3, p50: 3, p85: 4 });
  // Without done: 4; 1 to 3 and 8 to 10 January are 6.
  expect(byId('jira-control-chart')?.figures).toEqual({ n: 2, p50: 4, p85: 6 });
});

it('lists the cards for which a reading differs from ours, those that only one has finished first', () => {
  expect(byId('lighthouse')?.differing).toEqual([
    { card: 'still open', ours: null, theirs: { finishedAt: at('2'), elapsed: DAY, days: 2, columns: null } },
    {
      card: 'reopened',
      ours: { finishedAt: at('10'), elapsed: 9 * DAY, days: 10, columns: null },
      theirs: { finishedAt: at('3'), elapsed: 2 * DAY, days: 3, columns: null },
    },
  ]);
});

it('lists the larger difference first', () => {
  const longer = cardOf('longer', 'ready 1', 'done 3', 'dev 15', 'done 16');
  expect(byId('jira-control-chart', [reopened, longer])?.differing.map(({ card }) => card)).toEqual([
    'longer',
    'reopened',
  ]);
});

it('lists no card where all went straight', () => {
  expect(comparison(readingOf([plain])).others.map(({ differing }) => differing)).toEqual(new Array(6).fill([]));
});

it('takes each reading’s own finish for whether a card lies in scope', () => {
  const history = { board: boardOf(), cards: [plain, reopened] };
  const { ours, others } = comparison(flowReading(history, at('12'), { ...WHOLE_FLOW, days: 5 }));
  expect(ours.n).toBe(1);
  expect(others.find(({ id }) => id === 'lighthouse')?.figures).toEqual({ n: 0, p50: null, p85: null });
});

it('has a card that finished on the first day in scope', () => {
  const history = { board: boardOf(), cards: [plain] };
  expect(comparison(flowReading(history, at('6'), { ...WHOLE_FLOW, days: 3 })).ours.n).toBe(1);
  expect(comparison(flowReading(history, at('6'), { ...WHOLE_FLOW, days: 2 })).ours.n).toBe(0);
});
