import { describe, expect, it } from 'vitest';
import { rangeBetween, type ShownDays, shifted, zoomed } from './range.ts';

const today = 1000;
const shown: ShownDays = { from: 901, to: 960, first: 500, today };

describe('a range of days', () => {
  it('is the same from whichever end it is drawn', () => {
    expect(rangeBetween(930, 921, today)).toEqual({ days: 10, at: { day: 930 } });
    expect(rangeBetween(921, 930, today)).toEqual({ days: 10, at: { day: 930 } });
  });

  it('that ends today is as of now, so that it moves on with the days', () => {
    expect(rangeBetween(991, today, today)).toEqual({ days: 10, at: null });
  });

  it('ends today at the latest', () => {
    expect(rangeBetween(991, today + 30, today)).toEqual({ days: 10, at: null });
  });
});

describe('earlier and later', () => {
  it('is half a range further', () => {
    expect(shifted(shown, -1)).toEqual({ days: 60, at: { day: 930 } });
    expect(shifted(shown, 1)).toEqual({ days: 60, at: { day: 990 } });
  });

  it('stops at today with its length kept', () => {
    expect(shifted({ ...shown, from: 931, to: 990 }, 1)).toEqual({ days: 60, at: null });
  });

  it('stops where the board began', () => {
    expect(shifted({ ...shown, from: 461, to: 520 }, -1)).toEqual({ days: 60, at: { day: 500 } });
  });
});

describe('zooming', () => {
  it('keeps the middle', () => {
    expect(zoomed(shown, 'in')).toEqual({ days: 30, at: { day: 945 } });
    expect(zoomed(shown, 'out')).toEqual({ days: 120, at: { day: 990 } });
  });

  it('in and out again is where it was', () => {
    expect(zoomed({ ...shown, from: 916, to: 945 }, 'out')).toEqual({ days: 60, at: { day: 960 } });
  });

  it('never ends after today, and leaves two days at the least', () => {
    expect(zoomed({ ...shown, from: 941, to: today }, 'out')).toEqual({ days: 120, at: null });
    expect(zoomed({ ...shown, from: 959, to: 960 }, 'in')).toEqual({ days: 2, at: { day: 960 } });
  });
});
