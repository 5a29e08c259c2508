import { expect, it } from 'vitest';
import { at, column } from '../../../tests/flow-data/small-history.ts';
import { kindAt, limitAt } from './column-at.ts';
import { segmentsOfKind } from './kind-segments.ts';

const review = column('review', 'active', {
  kindHistory: [
    { from: at('3'), kind: 'queue' },
    { from: at('5'), kind: 'active' },
  ],
  wipLimit: 2,
  limitHistory: [
    { from: at('3'), maximum: 4 },
    { from: at('5'), maximum: null },
  ],
});

it('a kind holds from its instant on, the first one before', () => {
  expect([at('1'), at('3') - 1, at('3'), at('5'), at('9')].map((when) => kindAt(review, when))).toEqual([
    'active',
    'active',
    'queue',
    'active',
    'active',
  ]);
});

it('a limit holds from its instant on, the first one before; null lifts it', () => {
  expect([at('1'), at('3'), at('9')].map((when) => limitAt(review, when))).toEqual([2, 4, null]);
});

it('a stay is cut where the kind changed', () => {
  expect(segmentsOfKind(review, 'active', at('2'), at('6'))).toEqual([
    { from: at('2'), to: at('3') },
    { from: at('5'), to: at('6') },
  ]);
  expect(segmentsOfKind(review, 'queue', at('4'), at('9'))).toEqual([{ from: at('4'), to: at('5') }]);
  expect(segmentsOfKind(review, 'active', at('3'), at('5'))).toEqual([]);
});
