import { expect, it } from 'vitest';
import { episodesOf } from './behaviour-episodes.ts';

it('neighbouring points that broke one rule are one episode, others are not', () => {
  const signals = [
    { index: 7, rules: ['run8'] as const },
    { index: 8, rules: ['run8', 'outside'] as const },
    { index: 9, rules: ['outside'] as const },
    { index: 11, rules: ['outside'] as const },
  ];
  expect(episodesOf(signals)).toEqual([
    { rule: 'run8', first: 7, last: 8 },
    { rule: 'outside', first: 8, last: 9 },
    { rule: 'outside', first: 11, last: 11 },
  ]);
});
