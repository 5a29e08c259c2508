import { shapePaths } from '#ui/glyph.tsx';
import { rememberDrawn } from '../export/drawn-vectors.ts';
import type { Placed, PointKind, Points } from './points.ts';

const gridPx = 12;
const ringPx = 8.6;

/** How large and how dense a glyph is drawn among so many: where points crowd, smaller and fainter ones still tell. */
function glyphAmong(count: number): { px: number; alpha: number } {
  if (count <= 800) return { px: 10, alpha: 0.82 };
  return count <= 2500 ? { px: 8, alpha: 0.72 } : { px: 6, alpha: 0.6 };
}

type Sprite = ReturnType<typeof glyphAmong> & { density: number };

const marginPx = 1;

/** A colour of the page as the browser computes it now, for this light and these settings. */
function inkOf(canvas: HTMLCanvasElement, color: string): string {
  canvas.style.color = color;
  return getComputedStyle(canvas).color;
}

/** One glyph, drawn once and copied for each of its points. */
function spriteOf(
  canvas: HTMLCanvasElement,
  { shape, color }: PointKind,
  { px, alpha, density }: Sprite,
): HTMLCanvasElement {
  const sprite = document.createElement('canvas');
  sprite.width = sprite.height = Math.ceil((px + 2 * marginPx) * density);
  const pen = sprite.getContext('2d');
  if (!pen) return sprite;
  pen.scale(density, density);
  pen.translate(marginPx, marginPx);
  pen.scale(px / gridPx, px / gridPx);
  pen.globalAlpha = alpha;
  pen.fillStyle = inkOf(canvas, color);
  pen.fill(new Path2D(shapePaths[shape]));
  return sprite;
}

function resize(canvas: HTMLCanvasElement, width: number, height: number, density: number): void {
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
}

/** Draws all points into a canvas of this size, as sharp as the screen is. */
export function drawPoints(
  canvas: HTMLCanvasElement,
  points: Points,
  { xs, ys }: Placed,
  { width, height }: { width: number; height: number },
): void {
  const glyph = glyphAmong(xs.length);
  rememberDrawn(canvas, { points, placed: { xs, ys }, glyph });
  const density = window.devicePixelRatio || 1;
  resize(canvas, width, height, density);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const sprites = points.kinds.map((kind) => spriteOf(canvas, kind, { ...glyph, density }));
  const half = glyph.px / 2 + marginPx;
  for (let index = 0; index < xs.length; index += 1) {
    const sprite = sprites[points.kindOf[index] ?? 0];
    if (!sprite) continue;
    pen.drawImage(
      sprite,
      Math.round(((xs[index] ?? 0) - half) * density),
      Math.round(((ys[index] ?? 0) - half) * density),
    );
  }
  pen.scale(density, density);
  pen.lineWidth = 2;
  pen.strokeStyle = inkOf(canvas, 'var(--vermilion)');
  for (const index of points.ringed) {
    pen.beginPath();
    pen.arc(xs[index] ?? 0, ys[index] ?? 0, ringPx, 0, 2 * Math.PI);
    pen.stroke();
  }
}
