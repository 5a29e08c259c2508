import type { BehaviourPoint } from '#domain/flow/scenes/behaviour-chart.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { type PlotBox, xOf, yOf } from './plot-box.ts';

const mostRings = 8;

type BehaviourSignalsProps = { points: readonly BehaviourPoint[]; x: Axis; y: Axis; box: PlotBox };

/** Signals are larger dots, ringed while they are few: the shape tells them, not the colour alone. */
export function BehaviourSignals({ points, x, y, box }: BehaviourSignalsProps) {
  const signals = points.filter(({ rules }) => rules.length > 0);
  return signals.map(({ at, value }) => (
    <g key={at} transform={`translate(${xOf(at, x, box)} ${yOf(value, y, box)})`} stroke="var(--vermilion)">
      <circle r={3} fill="var(--vermilion)" />
      {signals.length > mostRings ? null : <circle r={6.5} fill="none" strokeWidth={1.5} />}
    </g>
  ));
}
