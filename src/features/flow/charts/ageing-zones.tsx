import type { AgeingColumn } from '#domain/flow/scenes/ageing-work.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { type PlotBox, xOf, yOf } from './plot-box.ts';

type ZonesProps = { columns: readonly AgeingColumn[]; x: Axis; y: Axis; box: PlotBox };

const gapPx = 2;

const tones = [
  'color-mix(in oklab, var(--w2) 28%, var(--surface))',
  'color-mix(in oklab, var(--w2) 48%, var(--surface))',
  'color-mix(in oklab, var(--w2) 78%, var(--surface))',
  'color-mix(in oklab, var(--amber) 22%, var(--surface))',
  'color-mix(in oklab, var(--vermilion) 20%, var(--surface))',
];

/** From below: up to the first percentile, between the next ones, beyond the last. */
export function AgeingZones({ columns, x, y, box }: ZonesProps) {
  return columns.map((column, index) => {
    const left = xOf(index, x, box) + gapPx;
    const width = Math.max(1, xOf(index + 1, x, box) - left - gapPx);
    const bounds = [y.from, ...column.zones.map(({ days }) => days), y.to];
    const offset = tones.length - bounds.length + 1;
    const main = column.zones.find(({ isMain }) => isMain);
    return (
      <g key={column.column}>
        {bounds.slice(1).map((upper, zone) => {
          const top = yOf(upper, y, box);
          const height = Math.max(0, yOf(bounds[zone] ?? 0, y, box) - top);
          const fill = column.zones.length === 0 ? 'var(--reach)' : tones[offset + zone];
          return <rect key={fill} x={left} y={top} width={width} height={height} fill={fill} />;
        })}
        {main ? <path d={`M${left} ${yOf(main.days, y, box)}h${width}`} stroke="var(--ink)" strokeWidth={2} /> : null}
      </g>
    );
  });
}
