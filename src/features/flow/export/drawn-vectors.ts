import { shapePaths } from '#ui/glyph.tsx';
import type { Placed, Points } from '../scatter/points.ts';

type Drawn = { points: Points; placed: Placed; glyph: { px: number; alpha: number } };

const drawn = new WeakMap<HTMLCanvasElement, Drawn>();

/** Remembers what stands on a canvas, so that it can be taken away as outlines. */
export const rememberDrawn = (canvas: HTMLCanvasElement, what: Drawn): void => {
  drawn.set(canvas, what);
};

const gridPx = 12;
const svg = 'http://www.w3.org/2000/svg';

/** The points of a canvas as outlines, in the colours of the page now; undefined for a canvas that holds none. */
export function drawnVectors(canvas: HTMLCanvasElement): SVGGElement | undefined {
  const what = drawn.get(canvas);
  if (!what) return undefined;
  const { points, placed, glyph } = what;
  const colors = points.kinds.map(({ color }) => {
    canvas.style.color = color;
    return getComputedStyle(canvas).color;
  });
  const group = document.createElementNS(svg, 'g');
  const scale = glyph.px / gridPx;
  for (const [index, x] of placed.xs.entries()) {
    const kind = points.kindOf[index] ?? 0;
    const path = document.createElementNS(svg, 'path');
    const [left, top] = [x - glyph.px / 2, (placed.ys[index] ?? 0) - glyph.px / 2];
    path.setAttribute('transform', `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})`);
    path.setAttribute('d', shapePaths[points.kinds[kind]?.shape ?? 'circle']);
    path.setAttribute('fill', colors[kind] ?? '');
    path.setAttribute('fill-opacity', String(glyph.alpha));
    group.append(path);
  }
  canvas.style.color = 'var(--vermilion)';
  for (const index of points.ringed) {
    const ring = document.createElementNS(svg, 'circle');
    ring.setAttribute('cx', String(placed.xs[index]));
    ring.setAttribute('cy', String(placed.ys[index]));
    ring.setAttribute('r', '8.6');
    ring.setAttribute('fill', 'none');
    ring.setAttribute('stroke', getComputedStyle(canvas).color);
    ring.setAttribute('stroke-width', '2');
    group.append(ring);
  }
  return group;
}
