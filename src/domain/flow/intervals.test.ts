import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverage, unionOf } from './intervals.ts';

const intervals = fc.array(fc.record({ from: fc.integer({ min: 0, max: 60 }), to: fc.integer({ min: 0, max: 60 }) }), {
  maxLength: 12,
});

it('the union covers exactly the instants that some interval covers', () => {
  fc.assert(
    fc.property(intervals, (own) => {
      const union = unionOf(own);
      for (let at = 0; at < 60; at += 1) {
        const isCovered = own.some(({ from, to }) => from <= at && at < to);
        expect(coverage(union, at, at + 1)).toBe(isCovered ? 1 : 0);
      }
    }),
  );
});

it('the union is disjoint and ascending, and leaves its intervals as they are', () => {
  fc.assert(
    fc.property(intervals, (own) => {
      const before = structuredClone(own);
      unionOf(own).forEach(({ from, to }, index, union) => {
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThan(union[index - 1]?.to ?? -1);
      });
      expect(own).toEqual(before);
    }),
  );
});

it('intervals that touch become one', () => {
  expect(
    unionOf([
      { from: 5, to: 9 },
      { from: 0, to: 5 },
    ]),
  ).toEqual([{ from: 0, to: 9 }]);
});

it('coverage is clipped to the window asked for', () => {
  expect(
    coverage(
      [
        { from: 0, to: 10 },
        { from: 20, to: 30 },
      ],
      5,
      22,
    ),
  ).toBe(7);
});
