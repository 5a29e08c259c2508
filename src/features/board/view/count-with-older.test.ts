import { expect, it } from 'vitest';
import { countWithOlder } from './count-with-older.ts';

it('adds the finished cards that are left out to those shown', () => {
  expect(countWithOlder(12, 0)).toBe('12');
  expect(countWithOlder(12, 999)).toBe('1011');
});

it('says "or more" where they were not counted to the end', () => {
  expect(countWithOlder(12, 1000)).toBe('1,012+');
});
