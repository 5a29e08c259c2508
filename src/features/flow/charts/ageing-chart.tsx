'use client';

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { AgeingColumn, AgeingDot } from '#domain/flow/scenes/ageing-work.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { Dots } from './dots.tsx';
import type { DrawnCard } from './drawn-card.ts';
import styles from './plot.module.css';
import { Plot } from './plot.tsx';

type AgeingChartProps = { y: Axis; columns: readonly AgeingColumn[]; dots: readonly (AgeingDot & DrawnCard)[] };

const tones = [
  'color-mix(in oklab, var(--w2) 28%, var(--surface))',
  'color-mix(in oklab, var(--w2) 48%, var(--surface))',
  'color-mix(in oklab, var(--w2) 78%, var(--surface))',
  'color-mix(in oklab, var(--amber) 22%, var(--surface))',
  'color-mix(in oklab, var(--vermilion) 20%, var(--surface))',
];

/** From below: up to the first percentile, between the next ones, beyond the last. */
function Zones({ columns, top }: { columns: readonly AgeingColumn[]; top: number }) {
  const [toX, toY] = [useXAxisScale(), useYAxisScale()];
  if (!toX || !toY) return null;
  return columns.map((column, index) => {
    const left = Number(toX(index)) + 2;
    const width = Number(toX(index + 1)) - left - 2;
    const bounds = [0, ...column.zones.map(({ days }) => days), top];
    const offset = tones.length - bounds.length + 1;
    const main = column.zones.find(({ isMain }) => isMain);
    return (
      <g key={column.column}>
        {bounds.slice(1).map((upper, zone) => {
          const [high, low] = [Number(toY(upper)), Number(toY(bounds[zone] ?? 0))];
          const fill = column.zones.length === 0 ? 'var(--reach)' : tones[offset + zone];
          // biome-ignore lint/suspicious/noArrayIndexKey: zones never change places
          return <rect key={zone} x={left} y={high} width={width} height={Math.max(0, low - high)} fill={fill} />;
        })}
        {main ? <path d={`M${left} ${toY(main.days)}h${width}`} stroke="var(--ink)" strokeWidth={2} /> : null}
      </g>
    );
  });
}

const shortened = (text: string, letters: number) => (text.length > letters ? `${text.slice(0, letters - 1)}…` : text);

function ColumnNames({ columns }: { columns: readonly AgeingColumn[] }) {
  const [toX, area] = [useXAxisScale(), usePlotArea()];
  if (!toX || !area) return null;
  return columns.map((column, index) => {
    const left = Number(toX(index)) + 4;
    const room = Number(toX(index + 1)) - left;
    const [stage = '', half] = column.name.split(' · ');
    return (
      <g key={column.column}>
        <text className={styles.stage} x={left} y={area.y + area.height + 20}>
          {shortened(stage, Math.max(3, Math.floor(room / 7)))}
        </text>
        {half ? (
          <text className={styles.under} x={left} y={area.y + area.height + 35}>
            {shortened(half, Math.max(3, Math.floor(room / 6)))}
          </text>
        ) : null}
        <text className={styles.under} x={left} y={area.y + area.height + 50}>
          WIP {column.cards}
        </text>
      </g>
    );
  });
}

/** Cards side by side, so that equal ages do not hide each other. */
function spread(dots: readonly (AgeingDot & DrawnCard)[], columns: readonly AgeingColumn[]) {
  return columns.flatMap((column, index) => {
    const own = dots.filter((dot) => dot.column === column.column);
    return own.map((dot, place) => ({
      ...dot,
      x: index + (place + 1) / (own.length + 1),
      y: dot.days,
      isRinged: dot.isOver,
      says: `${dot.word}, ${dot.days} d in work${dot.isBlocked ? ', blocked' : ''}`,
    }));
  });
}

/** Cards in progress by stage and age, before the pace at which finished cards left each stage. */
export function AgeingChart({ y, columns, dots }: AgeingChartProps) {
  const x: Axis = { from: 0, to: Math.max(1, columns.length), ticks: [] };
  return (
    <Plot x={x} y={y} label="Ageing chart" xLabels="none" height={300} bottom={56}>
      <Zones columns={columns} top={y.to} />
      <ColumnNames columns={columns} />
      <Dots dots={spread(dots, columns)} />
    </Plot>
  );
}
