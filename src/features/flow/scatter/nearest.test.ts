import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from './nearest.ts';

const place = fc.record({ x: fc.integer({ min: -40, max: 200 }), y: fc.integer({ min: -40, max: 200 }) });

describe('the nearest of many places', () => {
  it('is the one that a look at all of them finds', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), place, fc.integer({ min: 1, max: 60 }), (places, at, reach) => {
        const far = places.map(({ x, y }) => Math.hypot(x - at.x, y - at.y));
        const near = far.map((_, index) => index).filter((index) => (far[index] as number) <= reach);
        const best = near.toSorted((a, b) => (far[a] as number) - (far[b] as number) || a - b)[0];
        const found = placesOf(
          places.map(({ x }) => x),
          places.map(({ y }) => y),
        );
        expect(found.nearest(at.x, at.y, reach)).toBe(best);
        expect(found.within(at.x, at.y, reach)).toEqual(near);
      }),
    );
  });

  it('is none where nothing is within reach', () => {
    expect(placesOf([10], [10]).nearest(40, 10, 18)).toBeUndefined();
  });
});
