import type { PlotBox } from '../charts/plot-box.ts';

/** The point that is looked at, and where it stands on both axes. */
export function Crosshair({ at, box }: { at: { x: number; y: number }; box: PlotBox }) {
  return (
    <g fill="none" stroke="var(--ink)" data-crosshair>
      <path d={`M${box.left} ${at.y}H${at.x}V${box.top + box.height}`} strokeDasharray="2 3" strokeOpacity={0.6} />
      <circle cx={at.x} cy={at.y} r={9} strokeWidth={2} />
    </g>
  );
}
