import { expect, it } from 'vitest';
import { type Held, saturation } from './saturation.ts';

/** Exits of a column in which so many can be worked on at once, each leaving once an hour, after `hours` at each count. */
const workedBy = (workers: number, hours: number, most: number): Held[] =>
  Array.from({ length: most + 1 }, (_, count) => ({ time: hours, exits: Math.min(count, workers) * hours }));

it('a column is saturated from the count on from which more cards did not leave faster', () => {
  expect(saturation(workedBy(2, 50, 6), 6)).toBe(2);
  expect(saturation(workedBy(1, 50, 6), 6)).toBe(1);
});

it('is not saturated while more cards leave faster', () => {
  expect(saturation(workedBy(6, 50, 6), 6)).toBe(6);
  expect(saturation(workedBy(9, 50, 9), 6)).toBe(6);
});

it('little data shows nothing', () => {
  expect(saturation(workedBy(3, 1, 6), 6)).toBe(6);
  expect(saturation([], 1)).toBe(1);
});

it('of capacities that nothing tells apart it is the smallest', () => {
  const held: Held[] = [];
  held[2] = { time: 50, exits: 100 };
  held[40] = { time: 50, exits: 100 };
  expect(saturation(held, 40)).toBe(1);
});
