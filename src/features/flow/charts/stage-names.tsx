import type { AgeingColumn } from '#domain/flow/scenes/ageing-work.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import styles from './plot.module.css';
import { type PlotBox, xOf } from './plot-box.ts';

const letterPx = { stage: 7.2, under: 6 };

const shortened = (text: string, letters: number) => (text.length > letters ? `${text.slice(0, letters - 1)}…` : text);

/** Under each column its name, its half and how many cards are in it. */
export function StageNames({ columns, x, box }: { columns: readonly AgeingColumn[]; x: Axis; box: PlotBox }) {
  const foot = box.top + box.height;
  return columns.map((column, index) => {
    const left = xOf(index, x, box) + 4;
    const room = xOf(index + 1, x, box) - left;
    const [stage = '', half] = column.name.split(' · ');
    return (
      <g key={column.column}>
        <text className={styles.stage} x={left} y={foot + 20}>
          <title>{column.name}</title>
          {shortened(stage, Math.max(2, Math.floor(room / letterPx.stage)))}
        </text>
        {half ? (
          <text className={styles.under} x={left} y={foot + 35}>
            {shortened(half, Math.max(2, Math.floor(room / letterPx.under)))}
          </text>
        ) : null}
        <text className={styles.under} x={left} y={foot + 50}>
          {room < 44 ? column.cards : `WIP ${column.cards}`}
        </text>
      </g>
    );
  });
}
