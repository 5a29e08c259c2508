import type { AgeingColumn } from '#domain/flow/scenes/ageing-work.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { labelWidth, nameWidth } from '../words/text-width.ts';
import { wrapped } from '../words/wrapped.ts';
import styles from './plot.module.css';
import { type PlotBox, xOf } from './plot-box.ts';
import { cut } from './short-name.ts';

const linePx = 16;
const mostLines = 2;
const gapPx = 4;

type Stage = { name: string; from: number; to: number };

/** The halves of a stage stand beside one another and share its name. */
function stagesOf(columns: readonly AgeingColumn[]): Stage[] {
  const stages: Stage[] = [];
  for (const [index, { name: whole }] of columns.entries()) {
    const [name = ''] = whole.split(' · ');
    const before = stages.at(-1);
    if (before?.name === name) before.to = index + 1;
    else stages.push({ name, from: index, to: index + 1 });
  }
  return stages;
}

function linesOf(name: string, room: number): string[] {
  const lines = wrapped(name, room, nameWidth);
  const kept = lines.length > mostLines ? [...lines.slice(0, mostLines - 1), lines.slice(1).join(' ')] : lines;
  return kept.map((line) => cut(line, room, nameWidth));
}

/** Under the columns the name of each stage, and under each its half and how many cards are in it. */
export function StageNames({ columns, x, box }: { columns: readonly AgeingColumn[]; x: Axis; box: PlotBox }) {
  const leftOf = (index: number) => xOf(index, x, box) + 4;
  const stages = stagesOf(columns).map((stage) => ({
    ...stage,
    lines: linesOf(stage.name, leftOf(stage.to) - leftOf(stage.from) - gapPx),
  }));
  const foot = box.top + box.height + 20;
  const under = foot + linePx * Math.max(1, ...stages.map(({ lines }) => lines.length)) - 1;
  return (
    <>
      {stages.map(({ name, from, lines }) => (
        <text key={from} className={styles.stage}>
          <title>{name}</title>
          {lines.map((line, index) => (
            <tspan key={line} x={leftOf(from)} y={foot + index * linePx}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {columns.map((column, index) => {
        const room = leftOf(index + 1) - leftOf(index) - gapPx;
        const [, half = ''] = column.name.split(' · ');
        return (
          <text key={column.column} className={styles.under}>
            <tspan x={leftOf(index)} y={under}>
              {cut(half, room, labelWidth)}
            </tspan>
            <tspan x={leftOf(index)} y={under + 15}>
              {room < 40 ? column.cards : `WIP ${column.cards}`}
            </tspan>
          </text>
        );
      })}
    </>
  );
}
