import type { Axis } from './scene.ts';

const WANTED_TICKS = 4;

/** An axis over [from, to] with about four round ticks, each a multiple of 1, 2 or 5 times a power of ten. */
export function numberAxis(from: number, to: number, unit = ''): Axis {
  const step = roundStep(Math.max(1, to - from) / WANTED_TICKS);
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return {
    from: first * step,
    to: last * step,
    ticks: ticks.map((at) => ({ at, label: unit === '' ? String(at) : `${at} ${unit}` })),
  };
}

/** The smallest round step of at least 1 that is not below the raw one. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, raw)));
  return ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
}
