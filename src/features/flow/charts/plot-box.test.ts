import { describe, expect, it } from 'vitest';
import { plotBox, roomAt, usualRoom, valueAt, xOf, yOf } from './plot-box.ts';

const axis = { from: 100, to: 200, ticks: [] };
const box = plotBox(652, 234, usualRoom);

describe('a place in a plot', () => {
  it('the ends of the axes are the edges of the plot, the greatest value on top', () => {
    expect(box).toEqual({ left: 44, top: 8, width: 600, height: 200, after: 8 });
    expect([xOf(100, axis, box), xOf(200, axis, box)]).toEqual([44, 644]);
    expect([yOf(100, axis, box), yOf(200, axis, box)]).toEqual([208, 8]);
  });

  it('is read back as the value that stands there, and beyond the edges as the end of the axis', () => {
    expect(valueAt(xOf(130, axis, box), axis, box)).toBe(130);
    expect(valueAt(0, axis, box)).toBe(100);
    expect(valueAt(9999, axis, box)).toBe(200);
  });

  it('an axis of one value has its only place at the left', () => {
    expect(xOf(5, { from: 5, to: 5, ticks: [] }, box)).toBe(44);
  });

  it('on a phone names behind the plot leave it three quarters', () => {
    expect(roomAt(340, { ...usualRoom, right: 150 }).right).toBe(88);
    expect(roomAt(340, usualRoom).right).toBe(8);
    expect(roomAt(700, { ...usualRoom, right: 150 }).right).toBe(150);
  });
});
