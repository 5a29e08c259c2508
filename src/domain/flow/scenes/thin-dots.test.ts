import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAxis } from './number-axis.ts';
import type { Axis } from './scene.ts';
import { drawnDots } from './thin-dots.ts';

const axes = { x: numberAxis(0, 1000), y: numberAxis(0, 100) };
type Dot = { x: number; y: number; layer: string };

function drawn<Own extends Dot>(dots: readonly Own[], most: number, own: { x: Axis; y: Axis } = axes) {
  const places = {
    x: dots.map(({ x }) => x),
    y: dots.map(({ y }) => y),
    layers: 2,
    layer: Uint8Array.from(dots, ({ layer }) => Number(layer === 're-opened')),
  };
  return drawnDots(places, own, most).map(({ index, standsFor }) => ({ ...(dots[index] as Own), standsFor }));
}

const dot = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 100 }),
  layer: fc.constantFrom('plain', 're-opened'),
});

describe('dots thinned for the eye', () => {
  it('are all there as long as they can be told apart', () => {
    const three = [1, 2, 3].map((x) => ({ x, y: 1, layer: 'plain' }));
    expect(drawn(three, 3)).toEqual(three.map((own) => ({ ...own, standsFor: 1 })));
  });

  it('in one cell become one that stands for them', () => {
    const two = [
      { x: 500, y: 10, layer: 'plain' },
      { x: 500, y: 10, layer: 'plain' },
      { x: 900, y: 10, layer: 'plain' },
    ];
    expect(drawn(two, 2).map(({ x, standsFor }) => [x, standsFor])).toEqual([
      [500, 2],
      [900, 1],
    ]);
  });

  it('of one layer never stand for those of another', () => {
    const two = [
      { x: 500, y: 10, layer: 'plain' },
      { x: 500, y: 10, layer: 're-opened' },
      { x: 500, y: 10, layer: 'plain' },
    ];
    expect(drawn(two, 2).map(({ layer, standsFor }) => [layer, standsFor])).toEqual([
      ['plain', 2],
      ['re-opened', 1],
    ]);
  });

  it('stand for all, are no more than asked for, keep their order and the extremes', () => {
    fc.assert(
      fc.property(fc.array(dot, { minLength: 1, maxLength: 200 }), fc.integer({ min: 4, max: 60 }), (all, most) => {
        const dots = all.map((own, place) => ({ ...own, place }));
        const kept = drawn(dots, most);
        const places = kept.map(({ place }) => place);
        const heights = kept.map(({ y }) => y);
        expect(kept.reduce((sum, { standsFor }) => sum + standsFor, 0)).toBe(dots.length);
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(kept).toMatchObject(places.map((place) => dots[place]));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        const [highest, lowest] = [Math.max(...all.map(({ y }) => y)), Math.min(...all.map(({ y }) => y))];
        if (highest >= 50) expect(heights).toContain(highest);
        if (lowest < 50) expect(heights).toContain(lowest);
      }),
    );
  });

  it('in the lower half of the plot are the lowest of their cells', () => {
    const low = [7, 5, 6].map((y) => ({ x: 500, y, layer: 'plain' }));
    expect(drawn(low, 1, { ...axes, y: numberAxis(0, 2000) }).map(({ y }) => y)).toEqual([5]);
  });
});
