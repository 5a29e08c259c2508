import { describe, expect, it } from 'vitest';
import type { ColumnPaces } from '#domain/card-age.ts';
import { boardState } from './board-state.ts';
import { leftOut, withWord } from './filter.ts';
import { at, harbour, now } from './harbour.fixture.ts';

const state = boardState(harbour());
const pace: ColumnPaces = { [at.testDoing]: { n: 64, days: [3, 5, 7, 10] } };

function kept(text: string): number[] {
  const out = leftOut(text, { state, pace, nowMs: now });
  return [...state.cards.values()].filter(({ id }) => !out.has(id)).map(({ number }) => number);
}

describe('a filter', () => {
  it('without a word leaves nothing out', () => {
    expect(leftOut('  ', { state, pace, nowMs: now }).size).toBe(0);
  });

  it.each([
    ['type:defect', [160, 133]],
    ['#spike', [169]],
    ['@sara stage:test', [131, 133, 136, 127]],
    ['@nobody', [181, 178, 176, 174]],
    ['me', [142]],
    ['blocked', [142]],
    ['expedite', [160]],
    ['=ready', [118, 121, 122]],
    ['age:>p85', [131]],
    ['age:>10', [131, 118]],
    ['report type:feature', [178, 170, 142, 139]],
    ['"audit trail"', [118]],
    ['HB-13', [139, 131, 133, 136, 137]],
    ['type:defect -expedite', [133]],
  ])('%s keeps %j', (text, numbers) => {
    expect(kept(text)).toEqual(numbers);
  });
});

it('a word is put in once, and taken out again', () => {
  expect(withWord('type:defect', 'me')).toBe('type:defect me');
  expect(withWord('type:defect me', 'me')).toBe('type:defect');
});
