import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceChange } from './pace-change.ts';

const short = [3, 4, 5, 4, 3, 5, 4, 6];
const long = [9, 8, 10, 12, 9, 11, 8, 10];

describe('a change of pace', () => {
  it('is slower or faster where the later durations clearly differ', () => {
    expect(paceChange(short, long)).toBe('slower');
    expect(paceChange(long, short)).toBe('faster');
  });

  it('is none where they are alike, or all the same', () => {
    expect(paceChange(short, short)).toBeNull();
    expect(paceChange(new Array(9).fill(4), new Array(9).fill(4))).toBeNull();
  });

  it('is none with fewer than eight on a side', () => {
    expect(paceChange(short.slice(1), long)).toBeNull();
    expect(paceChange(short, long.slice(1))).toBeNull();
  });

  it('turns round when the sides are exchanged', () => {
    const days = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 8, maxLength: 30 });
    const mirror = { slower: 'faster', faster: 'slower' } as const;
    fc.assert(
      fc.property(days, days, (earlier, later) => {
        const change = paceChange(earlier, later);
        expect(paceChange(later, earlier)).toBe(change === null ? null : mirror[change]);
      }),
    );
  });

  it('begins where the rank test with ties passes 1.96: at 1.977, not yet at 1.959', () => {
    const earlier = [1, 2, 2, 3, 3, 4, 5, 6];
    expect(paceChange(earlier, [3, 3, 4, 5, 6, 6, 6, 7])).toBe('slower');
    expect(paceChange(earlier, [4, 4, 4, 4, 4, 6, 6, 6])).toBeNull();
  });
});
