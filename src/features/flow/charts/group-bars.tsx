import type { GroupBar } from '#domain/flow/scenes/group-bars.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { type Row, RowsChart } from './rows-chart.tsx';

const mostRows = 10;

const rowOf = ({ group, name, finished, perWeek, p50Days, p85Days }: GroupBar): Row => ({
  id: group ?? '',
  name: `${name} · ${finished}`,
  parts: p50Days === null ? [] : [{ length: p50Days, filling: 'work' }],
  reach: p85Days,
  value: p85Days === null ? '–' : `${p85Days} d`,
  more: perWeek === null ? '85 %' : `85 %, ${perWeek.toFixed(1)} a week`,
});

/** Groups of cards with how many were finished: half within the bar, 85 % up to the mark behind it. */
export function GroupBars({ x, bars }: { x: Axis; bars: readonly GroupBar[] }) {
  const rows = bars.slice(0, mostRows).map(rowOf);
  return <RowsChart label="Cycle time of each group, half and 85 %" rows={rows} most={x.to} />;
}
