import { expect, test } from 'vitest';
import { at, boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { flowReading } from '../flow/flow-reading.ts';
import type { CardHistory } from '../flow/history.ts';
import { streamLines } from './stream-lines.ts';

const DAY = 86_400_000_000;

function cardFrom(id: string, start: number, finish: number): CardHistory {
  const steps = cardOf(id, 'ready 1', 'done 1').steps.map((step, index) => ({
    ...step,
    at: step.at + (index === 0 ? start : finish) * DAY,
  }));
  return { ...cardOf(id), createdAt: steps[0]?.at ?? 0, steps };
}

/** So many cards started and finished in each week from a Monday on; read in the week after the last. */
function linesOf(...counts: number[]) {
  const cards = counts.flatMap((count, week) =>
    Array.from({ length: count }, (_, index) => cardFrom(`${week}-${index}`, week * 7, week * 7)),
  );
  const lines = streamLines(flowReading({ board: boardOf(), cards }, at('3') + counts.length * 7 * DAY));
  return new Map(lines.map((line) => [line.name, line]));
}

const calm = [3, 4, 3, 4, 3, 4, 3, 4, 3, 4];

test('before there are enough points nothing is judged, and it says what it needs', () => {
  const line = linesOf(3, 4).get('Throughput');
  expect(line).toMatchObject({ verdict: 'too early', why: 'Needs 6 whole weeks, has 2.', series: [3, 4] });
});

test('routine variation is no signal, whichever way the newest point went', () => {
  expect(linesOf(...calm).get('Throughput')).toMatchObject({
    sentence: '3.5 cards are finished in a week.',
    verdict: 'no signal',
    why: '0.8 to 6.2 is ordinary for each whole week.',
  });
});

test('a signal at the newest week is better above and worse below; one of long ago is not told', () => {
  const long = [...calm, ...calm];
  expect(linesOf(...long, 15).get('Throughput')?.verdict).toBe('better');
  expect(linesOf(...long, 0).get('Throughput')?.verdict).toBe('worse');
  expect(linesOf(...long, 15, 3, 4).get('Throughput')?.verdict).toBe('no signal');
});

test('cards that are done within the day of their creation have a lead time of one day', () => {
  const line = linesOf(...calm).get('Lead time');
  expect(line?.sentence).toBe('85 % of cards were done within 1 day of their creation.');
});
