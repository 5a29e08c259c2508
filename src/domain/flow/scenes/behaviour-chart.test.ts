import { describe, expect, it } from 'vitest';
import { at, boardOf, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { dayFromText } from '../day.ts';
import { flowReading } from '../flow-reading.ts';
import type { CardHistory } from '../history.ts';
import { behaviourChart } from './behaviour-chart.ts';
import { plainSentence } from './plain-sentence.ts';

const DAY = 86_400_000_000;

/** A card that is started and finished so many days after 1 January 2024. */
function cardFrom(id: string, start: number, finish: number): CardHistory {
  const steps = cardOf(id, 'ready 1', 'done 1').steps.map((step, index) => ({
    ...step,
    at: step.at + (index === 0 ? start : finish) * DAY,
  }));
  return { ...cardOf(id), createdAt: steps[0]?.at ?? 0, steps };
}

/** So many cards finished in each week from Monday, 1 January 2024 on; the reading is in the week after the last. */
function weeksOf(...counts: number[]) {
  const cards = counts.flatMap((count, week) =>
    Array.from({ length: count }, (_, index) => cardFrom(`${week}-${index}`, week * 7, week * 7)),
  );
  return flowReading({ board: boardOf(), cards }, at('3') + counts.length * 7 * DAY);
}

/** Cards that took so many days each, finished one a day. */
function cyclesOf(...days: number[]) {
  const cards = days.map((length, index) => cardFrom(`C-${100 + index}`, 40 + index - (length - 1), 40 + index));
  return flowReading({ board: boardOf(), cards }, at('1') + (days.length + 60) * DAY);
}

const sentenceOf = (scene: ReturnType<typeof behaviourChart>) => plainSentence(scene.sentence);
const calm = [3, 4, 3, 4, 3, 4, 3, 4, 3, 4];

describe('the behaviour of throughput', () => {
  it('has no limits before six whole weeks', () => {
    const scene = behaviourChart(weeksOf(3, 4, 3, 4, 3), 'throughput');
    expect(sentenceOf(scene)).toBe('Needs 6 whole weeks for limits, has 5.');
    expect(scene.marks.limits).toBeNull();
    expect(scene.marks.points.map((point) => point.movingRange)).toEqual([null, 1, 1, 1, 1]);
  });

  it('says that there is only routine variation, and within which limits', () => {
    const scene = behaviourChart(weeksOf(...calm), 'throughput');
    expect(sentenceOf(scene)).toBe('Only routine variation in 10 weeks: 0.8 to 6.2 cards is ordinary.');
    expect(scene.marks.limits).toMatchObject({ mean: 3.5, isProvisional: false, baseline: { n: 10 } });
  });

  it('calls limits of fewer than ten weeks provisional', () => {
    const scene = behaviourChart(weeksOf(...calm.slice(0, 9)), 'throughput');
    expect(scene.notes.at(-1)).toBe('Limits are provisional: fewer than 10 weeks.');
    expect(scene.marks.limits?.isProvisional).toBe(true);
  });

  it('tells a signal with its date', () => {
    const scene = behaviourChart(weeksOf(...calm, ...calm, 15), 'throughput');
    expect(sentenceOf(scene)).toBe('1 signal: the week of 20 May with 15 cards is outside the limits.');
    expect(scene.marks.points.at(-1)).toMatchObject({ value: 15, rules: ['outside'], movingRange: 11 });
  });

  it('tells the two latest of several signals, the later first, and counts the others', () => {
    const scene = behaviourChart(weeksOf(...calm, ...calm, 15, 3, 20, 4, 17), 'throughput');
    expect(sentenceOf(scene)).toBe(
      '3 signals: the week of 17 Jun with 17 cards is outside the limits; the week of 3 Jun with 20 cards is outside the limits; and 1 earlier.',
    );
    const two = behaviourChart(weeksOf(...calm, ...calm, 15, 3, 4, 3, 17), 'throughput');
    expect(sentenceOf(two)).toBe(
      '2 signals: the week of 17 Jun with 17 cards is outside the limits; the week of 20 May with 15 cards is outside the limits.',
    );
  });

  it('tells a run as one signal, with its length and side', () => {
    const scene = behaviourChart(weeksOf(...calm, ...calm, 4, 4, 4, 4, 4, 4, 4, 4, 4), 'throughput');
    expect(sentenceOf(scene)).toBe('1 signal: 10 weeks in a row above the mean, up to the week of 15 Jul.');
  });

  it('takes its limits from the first twenty weeks for good', () => {
    const first = [...calm, ...calm];
    const before = behaviourChart(weeksOf(...first), 'throughput').marks.limits;
    expect(behaviourChart(weeksOf(...first, 9, 0, 9, 0), 'throughput').marks.limits).toEqual(before);
    expect(before?.baseline).toEqual({ from: dayFromText('2024-01-01'), to: dayFromText('2024-05-13'), n: 20 });
  });

  it('takes its limits from the weeks that the team has chosen, both ends included', () => {
    const chosen = { from: dayFromText('2024-03-11'), to: dayFromText('2024-04-15') };
    const { limits } = behaviourChart(weeksOf(...calm, 7, 7, 7, 7, 7, 7), 'throughput', chosen).marks;
    expect(limits).toMatchObject({ mean: 7, upper: 7, baseline: { ...chosen, n: 6 } });
    const early = { from: dayFromText('2023-01-01'), to: dayFromText('2024-02-05') };
    expect(behaviourChart(weeksOf(...calm, 9), 'throughput', early).marks.limits).toMatchObject({
      mean: 3.5,
      baseline: { from: dayFromText('2024-01-01'), n: 6 },
    });
    const past = { from: dayFromText('2025-01-01'), to: dayFromText('2025-02-05') };
    expect(behaviourChart(weeksOf(...calm, 9), 'throughput', past).marks.limits).toBeNull();
    const late = { from: dayFromText('2024-03-18'), to: chosen.to };
    expect(behaviourChart(weeksOf(...calm, 7, 7, 7, 7, 7, 7), 'throughput', late).marks.limits).toBeNull();
  });

  it('has no lower limit where it would lie at 0', () => {
    expect(behaviourChart(weeksOf(5, 0, 5, 0, 5, 0), 'throughput').marks.limits?.lower).toBeNull();
  });
});

describe('the behaviour of cycle times', () => {
  it('is no signal where one card alone lies outside, and says so', () => {
    const scene = behaviourChart(cyclesOf(...calm, ...calm, 30), 'cycle');
    expect(sentenceOf(scene)).toContain('Only routine variation in 21 cards');
    expect(scene.marks.points.at(-1)).toMatchObject({ at: 21, value: 30, rules: [] });
    expect(scene.notes.at(-1)).toContain('1 card lies outside 0.8 to 6.2 days; cycle times are skewed');
  });

  it('is a signal where eight in a row took longer than the mean', () => {
    const scene = behaviourChart(cyclesOf(...calm, ...calm, ...new Array(8).fill(5)), 'cycle');
    expect(sentenceOf(scene)).toContain('9 cards in a row above the mean, up to C-127 on 8 Mar');
  });
});

describe('a long series', () => {
  const days = [...calm, ...calm, ...new Array<number>(980).fill(5)];
  const scene = behaviourChart(cyclesOf(...days), 'cycle');

  it('is drawn with its ends and each of its latest 200 signals, and not with every earlier one', () => {
    const places = scene.marks.points.map((point) => point.at);
    expect(places.filter((at) => at > 800)).toHaveLength(200);
    expect(places).not.toContain(800);
    expect(places.length).toBeLessThan(570);
    expect([places[0], scene.n]).toEqual([1, 1000]);
  });

  it('keeps no point for lying outside alone', () => {
    const wild = [...calm, ...calm, ...Array.from({ length: 980 }, (_, index) => (index % 2 === 0 ? 30 : 3))];
    const { marks, notes } = behaviourChart(cyclesOf(...wild), 'cycle');
    expect(marks.points.length).toBeLessThanOrEqual(370);
    expect(notes.at(-1)).toContain('490 cards lie outside');
  });

  it('has the last rows in its table', () => {
    expect([scene.table.rows.length, scene.table.more]).toEqual([500, 500]);
    expect(scene.table.rows.at(-1)?.[0]).toContain('C-1099');
  });
});

describe('the behaviour of work in progress', () => {
  it('is of the days that are over', () => {
    const cards = Array.from({ length: 8 }, (_, day) => cardFrom(`C-${day}`, day, 20));
    const { points, limits } = behaviourChart(flowReading({ board: boardOf(), cards }, at('9')), 'wip').marks;
    expect(points.map((point) => point.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(limits?.mean).toBe(4.5);
  });
});
