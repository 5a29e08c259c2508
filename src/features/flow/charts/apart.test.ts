import { expect, test } from 'vitest';
import { apart } from './apart.ts';

test('places that are far enough from each other stay', () => {
  expect(apart([0, 20, 50], 14)).toEqual([0, 20, 50]);
});

test('places upon each other share the way that they are pushed', () => {
  expect(apart([10, 10], 14)).toEqual([3, 17]);
});
