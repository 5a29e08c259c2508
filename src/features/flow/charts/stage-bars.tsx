import type { Axis } from '#domain/flow/scenes/scene.ts';
import type { ColumnBar } from '#domain/flow/scenes/time-in-column-bars.ts';
import { type Row, RowsChart } from './rows-chart.tsx';

type StageBarsProps = { x: Axis; bars: readonly ColumnBar[]; longestWait: string | null };

const days = (value: number | null) => (value === null ? '–' : `${value.toFixed(1)} d`);

function rowsOf(bars: readonly ColumnBar[], longestWait: string | null): Row[] {
  let from = 0;
  return bars.map(({ column, name, meanDays, workDays, p85Days }) => {
    const parts = [
      { length: workDays, filling: 'work' as const },
      { length: Math.max(0, meanDays - workDays), filling: 'waiting' as const },
    ].filter(({ length }) => length > 0);
    const more = `85 % ≤ ${days(p85Days)}`;
    const row: Row = { id: column, name, from, parts, value: days(meanDays), more, isNamed: column === longestWait };
    from += meanDays;
    return row;
  });
}

/** The mean time of finished cards, stage after stage, to scale: work is solid, waiting is ruled. */
export function StageBars({ x, bars, longestWait }: StageBarsProps) {
  const whole = Math.max(
    x.to - x.from,
    bars.reduce((sum, bar) => sum + bar.meanDays, 0),
  );
  return <RowsChart label="Time in each stage" rows={rowsOf(bars, longestWait)} most={whole} rowPx={30} />;
}
