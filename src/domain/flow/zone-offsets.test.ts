import { describe, expect, it } from 'vitest';
import { microsOf } from '../../../tests/flow-data/micros-of.ts';
import { zoneOffsets } from './zone-offsets.ts';

const SPAN = 400 * 86_400_000_000;
const HOUR = 3_600_000_000;

describe('the offsets of a zone', () => {
  it('change at the very instant of a transition, whatever was asked for before', () => {
    const { offsetAt } = zoneOffsets('Europe/Berlin');
    const change = microsOf('2024-03-31T01:00:00Z');
    expect([change - 1, change, change - 1, change + 1].map((at) => offsetAt(at) / HOUR)).toEqual([1, 2, 1, 2]);
  });

  it('hold across the spans in which they are read', () => {
    const { offsetAt } = zoneOffsets('Asia/Kathmandu');
    expect([SPAN * 45 - 1, SPAN * 45, SPAN * 46].map((at) => offsetAt(at) / HOUR)).toEqual([5.75, 5.75, 5.75]);
  });

  it('between two instants are all that hold there, both ends included', () => {
    const entries = (from: number, to: number) =>
      zoneOffsets('UTC')
        .between(from, to)
        .map((entry) => entry.from / SPAN);
    expect(entries(5, SPAN - 1)).toEqual([0]);
    expect(entries(5, SPAN)).toEqual([0, 1]);
    expect(entries(SPAN, SPAN)).toEqual([1]);
  });
});
