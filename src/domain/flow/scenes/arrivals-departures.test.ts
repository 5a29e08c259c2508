import { describe, expect, it } from 'vitest';
import { at, boardOf, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { flowReading } from '../flow-reading.ts';
import type { CardHistory } from '../history.ts';
import { arrivalsDepartures } from './arrivals-departures.ts';
import { plainSentence } from './plain-sentence.ts';

const WEEK = 7 * 86_400_000_000;

/** So many cards started in each week from 1 January 2024 on, of which the first one is done two days later. */
function sceneOf(...starts: number[]) {
  const cards = starts.flatMap((count, week) =>
    Array.from({ length: count }, (_, index): CardHistory => {
      const whole = cardOf(`${week}-${index}`, 'ready 1', 'done 3');
      const steps = whole.steps.slice(0, index === 0 ? 2 : 1).map((step) => ({ ...step, at: step.at + week * WEEK }));
      return { ...whole, createdAt: steps[0]?.at ?? 0, steps };
    }),
  );
  return arrivalsDepartures(flowReading({ board: boardOf(), cards }, at('1') + starts.length * WEEK));
}

describe('arrivals and departures', () => {
  it('warn of flow debt, with the ages and what changed', () => {
    const scene = sceneOf(1, 1, 3, 3, 3, 3, 3, 3, 3, 3);
    expect(plainSentence(scene.sentence)).toBe(
      'Flow debt: more cards arrived than left in 8 of the last 8 weeks, and the mean age of work in progress rose to 31.0 d; more is started (1.0 → 3.0 a week).',
    );
    expect(scene.notes).toEqual(['By chance so many weeks would be over once in 256 times.']);
  });

  it('say that there is none, and how work in progress changed', () => {
    expect(plainSentence(sceneOf(3, 1, 1, 1, 1, 1, 1, 1, 1).sentence)).toBe(
      'No flow debt: more cards arrived than left in 0 of the last 8 weeks; work in progress did not change.',
    );
    expect(plainSentence(sceneOf(3, 1, 1, 1, 2, 1, 1, 1, 1).sentence)).toContain('grew by 1 card.');
  });

  it('say what they need', () => {
    const scene = sceneOf(3, 1);
    expect(plainSentence(scene.sentence)).toBe('Needs 8 whole weeks to tell of flow debt, has 2.');
    expect(scene.marks.debt).toBeNull();
    expect(scene.table.rows).toEqual([
      ['2024-01-01', 3, 1, 0, 2, 'yes'],
      ['2024-01-08', 1, 1, 0, 2, 'yes'],
      ['2024-01-15', 0, 0, 0, 2, 'no'],
    ]);
  });
});
