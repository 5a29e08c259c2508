import { expect, it } from 'vitest';
import { greatest } from './greatest.ts';

it('the greatest of many values is the one that none exceeds, and never below the least asked for', () => {
  expect(greatest([3, 9, 4], 5)).toBe(9);
  expect(greatest([3, 4], 5)).toBe(5);
  expect(greatest([], 5)).toBe(5);
  expect(greatest(new Array(300_000).fill(7), 0)).toBe(7);
});
