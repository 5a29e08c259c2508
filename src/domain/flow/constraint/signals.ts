import type { Evidence } from './evidence.ts';

const PRESSED_SHARE = 0.05;
const PRESSED_EXITS = 5;

/**
 * Signal 1, the turning point (Li, Chang & Ni 2009): upstream of the constraint work waits, downstream stages starve.
 * The stage with the largest fall in congestion towards the next, among those where it turns; null where none does.
 */
export function turningPoint(stages: readonly Evidence[]): number | null {
  const congestion = stages.map((stage) => (stage.time > 0 ? (stage.waited - stage.starved) / stage.time : 0));
  let best: { stage: number; fall: number } | null = null;
  congestion.forEach((own, stage) => {
    const next = congestion[stage + 1];
    if ((stage > 0 && own <= 0) || (next !== undefined && next > 0)) return;
    const fall = own - (next ?? -1);
    if (best === null || fall > best.fall) best = { stage, fall };
  });
  return (best as { stage: number } | null)?.stage ?? null;
}

/**
 * Signal 2, the slowest when pressed: the fewest exits per time with work at hand and room ahead. Stages pressed for
 * less than 5 % of the time, or with fewer than five such exits, cannot be it; null where none can.
 */
export function slowestWhenPressed(stages: readonly Evidence[]): number | null {
  let best: { stage: number; rate: number } | null = null;
  stages.forEach(({ time, pressed, pressedExits }, stage) => {
    if (pressed < PRESSED_SHARE * time || pressedExits < PRESSED_EXITS) return;
    const rate = pressedExits / pressed;
    if (best === null || rate < best.rate) best = { stage, rate };
  });
  return (best as { stage: number } | null)?.stage ?? null;
}
