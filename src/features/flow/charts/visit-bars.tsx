import type { Axis } from '#domain/flow/scenes/scene.ts';
import type { VisitBar } from '#domain/flow/scenes/visits-per-column.ts';
import { type Row, RowsChart } from './rows-chart.tsx';

const rowOf = ({ column, name, isQueue, p50Days, p85Days, open }: VisitBar): Row => ({
  id: column,
  name,
  parts: p50Days === null ? [] : [{ length: p50Days, filling: isQueue ? 'waiting' : 'work' }],
  reach: p85Days,
  value: p85Days === null ? '–' : `${p85Days.toFixed(1)} d`,
  more: open === 0 ? '85 %' : `85 %, ${open} now`,
});

/** How long single visits took: half of them up to the end of the bar, 85 % up to the mark behind it. */
export function VisitBars({ x, bars }: { x: Axis; bars: readonly VisitBar[] }) {
  return <RowsChart label="Days of a visit to each stage, half and 85 %" rows={bars.map(rowOf)} most={x.to} />;
}
