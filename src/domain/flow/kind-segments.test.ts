import { expect, it } from 'vitest';
import { column } from '../../../tests/flow-data/small-history.ts';
import { segmentsOfKind } from './kind-segments.ts';

const changed = column('dev', 'active', {
  kindHistory: [
    { from: 10, kind: 'queue' },
    { from: 20, kind: 'active' },
  ],
});

it('a time is cut where the kind of its column changed', () => {
  expect(segmentsOfKind(changed, 'active', 5, 25)).toEqual([
    { from: 5, to: 10 },
    { from: 20, to: 25 },
  ]);
  expect(segmentsOfKind(changed, 'queue', 5, 25)).toEqual([{ from: 10, to: 20 }]);
  expect(segmentsOfKind(changed, 'queue', 12, 15)).toEqual([{ from: 12, to: 15 }]);
});

it('a time without length has no parts, whether or not the kind ever changed', () => {
  for (const own of [changed, column('dev', 'active')]) {
    expect(segmentsOfKind(own, 'active', 7, 7)).toEqual([]);
    expect(segmentsOfKind(own, 'active', 7, 5)).toEqual([]);
  }
  expect(segmentsOfKind(changed, 'queue', 10, 10)).toEqual([]);
});
