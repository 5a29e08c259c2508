import { expect, it } from 'vitest';
import { freeKey, keyFromName } from './board-key.ts';

it.each([
  ['Harbour releases', 'HR'],
  ['Help desk', 'HD'],
  ['Support', 'SUP'],
  ['Équipe été', 'EE'],
  ['7 seas', 'B7S'],
  ['供应', 'B'],
  ['One two three four five six seven', 'OTTFF'],
])('the key of a board called %s begins as %s', (name, key) => {
  expect(keyFromName(name)).toBe(key);
});

it('a key that is taken gets the next free number', () => {
  expect(freeKey('HR', new Set())).toBe('HR');
  expect(freeKey('HR', new Set(['HR', 'HR2']))).toBe('HR3');
});
