import { expect, test } from 'vitest';
import { fractionOf, groupMarks, hasMore, momentAt, neighbourMark, scaleOf } from './rail-scale.ts';

const day = 86_400_000_000;
const now = 1_000 * day;
const mark = (at: number) => ({ at, words: `at ${at / day}` });

test('the rail shows the last 90 days, or the whole life of the board', () => {
  expect(scaleOf('lately', 100 * day, now)).toEqual({ from: 910 * day, to: now });
  expect(scaleOf('life', 100 * day, now)).toEqual({ from: 100 * day, to: now });
});

test('a board younger than 90 days is shown from its first event', () => {
  expect(scaleOf('lately', 950 * day, now)).toEqual({ from: 950 * day, to: now });
  expect([hasMore(950 * day, now), hasMore(100 * day, now)]).toEqual([false, true]);
});

test('a place on the rail is a whole minute, and leads back to the same place', () => {
  const scale = scaleOf('lately', 0, now);
  const at = momentAt(scale, 0.12345) ?? 0;
  expect(at % 60_000_000).toBe(0);
  expect(fractionOf(scale, at)).toBeCloseTo(0.12345, 4);
});

test('the right end is now, the left end the beginning, and nothing lies beyond', () => {
  const scale = { from: 10 * day + 1, to: now };
  expect([momentAt(scale, 1), momentAt(scale, 1.5), momentAt(scale, -3)]).toEqual([null, null, 10 * day + 1]);
  expect([fractionOf(scale, 0), fractionOf(scale, 2 * now)]).toEqual([0, 1]);
});

test('marks that would touch are drawn as one at the last of them; those off the rail are not drawn', () => {
  const scale = { from: 0, to: 100 * day };
  const groups = groupMarks(scale, [mark(10 * day), mark(11 * day), mark(50 * day), mark(101 * day)], 1000, 24);
  expect(groups.map(({ at, marks }) => [at / day, marks.length])).toEqual([
    [11, 2],
    [50, 1],
  ]);
});

test('the neighbour of a moment is the next change on that side, and nothing comes after now', () => {
  const marks = [mark(10 * day), mark(20 * day)];
  expect(neighbourMark(marks, 10 * day, 1)?.at).toBe(20 * day);
  expect(neighbourMark(marks, 10 * day, -1)).toBeUndefined();
  expect(neighbourMark(marks, null, -1)?.at).toBe(20 * day);
  expect(neighbourMark(marks, null, 1)).toBeUndefined();
});
