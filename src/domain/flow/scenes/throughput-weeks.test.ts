import { describe, expect, it } from 'vitest';
import { at, boardOf, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { flowReading } from '../flow-reading.ts';
import type { CardHistory } from '../history.ts';
import { plainSentence } from './plain-sentence.ts';
import { throughputWeeks } from './throughput-weeks.ts';

const WEEK = 7 * 86_400_000_000;

/** So many cards finished in each week from Monday, 1 January 2024 on; the reading is in the week after the last. */
function sceneOf(...counts: number[]) {
  const finish = cardOf('', 'ready 1', 'done 1');
  const cards = counts.flatMap((count, week) =>
    Array.from({ length: count }, (_, index): CardHistory => {
      const steps = finish.steps.map((step) => ({ ...step, at: step.at + week * WEEK }));
      return { ...finish, id: `${week}-${index}`, createdAt: steps[0]?.at ?? 0, steps };
    }),
  );
  return throughputWeeks(flowReading({ board: boardOf(), cards }, at('3') + counts.length * WEEK));
}

describe('throughput per week', () => {
  it('averages whole weeks and has no limits before six of them', () => {
    const scene = sceneOf(3, 4, 3, 4, 3);
    expect(plainSentence(scene.sentence)).toBe('3.4 cards a week over 5 whole weeks; limits need 6.');
    expect(scene.marks.limits).toBeNull();
  });

  it('calls limits provisional before ten', () => {
    const scene = sceneOf(3, 4, 3, 4, 3, 4);
    expect(plainSentence(scene.sentence)).toBe('3.5 cards a week over 6 whole weeks; no week is out of the ordinary.');
    expect(scene.marks.limits).toMatchObject({ mean: 3.5, isProvisional: true });
    expect(scene.notes).toEqual(['Limits are provisional: fewer than 10 weeks.']);
    expect(sceneOf(3, 4, 3, 4, 3, 4, 3, 4, 3, 4).marks.limits).toMatchObject({ isProvisional: false });
  });

  it('names the last signal', () => {
    const scene = sceneOf(3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 15);
    expect(plainSentence(scene.sentence)).toContain('the last signal is the week of 25 Mar with 15 cards.');
    expect(scene.marks.bars.findLast((bar) => bar.isSignal)).toMatchObject({ cards: 15 });
  });

  it('shows the week that is not over as partial and out of the average', () => {
    const scene = sceneOf(2);
    expect(scene.marks.bars.map((bar) => [bar.cards, bar.isPartial])).toEqual([
      [2, false],
      [0, true],
    ]);
    expect(plainSentence(scene.sentence)).toBe('2.0 cards a week over 1 whole week; limits need 6.');
  });

  it('has an axis that holds the upper limit', () => {
    const scene = sceneOf(9, 1, 9, 1, 9, 1);
    expect(scene.marks.limits?.upper).toBeGreaterThan(25);
    expect(scene.y.to).toBeGreaterThanOrEqual(scene.marks.limits?.upper ?? 0);
  });

  it('says what it needs', () => {
    expect(plainSentence(sceneOf().sentence)).toBe('Needs one whole week, has none.');
  });
});
