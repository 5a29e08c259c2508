import { expect, it } from 'vitest';
import { sleAttainment } from './sle-attainment.ts';

it('a card that took exactly the promised days kept the promise', () => {
  expect(sleAttainment([3, 5, 6], 5)).toEqual({ days: 5, within: 2, of: 3, share: 2 / 3 });
});

it('without finished cards there is no share', () => {
  expect(sleAttainment([], 5)).toEqual({ days: 5, within: 0, of: 0, share: undefined });
});
