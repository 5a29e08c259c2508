import { expect, it } from 'vitest';
import { cardTypeOf } from './card-type.ts';

it.each([
  ['bug', 'defect'],
  ['Production defect', 'defect'],
  ['chore', 'upkeep'],
  ['Tech task', 'upkeep'],
  ['Spike', 'spike'],
  ['support', 'support'],
  ['Change request', 'customer-request'],
  ['DevOps', 'feature'],
  ['Story', 'feature'],
  ['', 'feature'],
])('a source’s type “%s” looks like %s', (source, type) => {
  expect(cardTypeOf(source)).toBe(type);
});
