import { quantile } from '../load.ts';
import { machine } from '../report.ts';
import type { ColdLoad } from './cold-load.ts';
import type { Interaction } from './interactions.ts';
import { type LocalResponses, localActs } from './local-responses.ts';
import type { ScriptWeight } from './script-weight.ts';

/** What was measured on one board; milliseconds. */
export type BoardFigures = {
  size: number;
  loads: ColdLoad[];
  responses: LocalResponses;
  /** The longest frame of each drag. */
  longestFrames: number[];
  /** Every interaction of a busy day on a machine slowed down four times. */
  interactions: Interaction[] | null;
  /** The machine's load average before and after. */
  machineLoad: [number, number];
};

type Row = [what: string, target: string, ...figures: string[]];

const ms = (value: number) => `${Math.round(value)} ms`;
const median = (values: readonly number[]) => quantile(values, 50);
const medianAndP95 = (values: readonly number[]) => `${Math.round(median(values))} / ${ms(quantile(values, 95))}`;

/** Prints one Markdown table, ready for docs/benchmarks.md. */
export function printFigures(boards: readonly BoardFigures[], weights: readonly [string, ScriptWeight][]): void {
  const each = (figure: (board: BoardFigures) => string) => boards.map(figure);
  const rows: Row[] = [
    ['cards', 'target', ...each(({ size }) => String(size))],
    [
      'cold load to a usable board',
      '< 1,500 ms',
      ...each(({ loads }) => medianAndP95(loads.map((one) => one.usableMs))),
    ],
    [
      'layout shift (CLS), worst load',
      '< 0.02',
      ...each(({ loads }) => Math.max(...loads.map((one) => one.shift)).toFixed(3)),
    ],
    ...localActs.map(({ name, isLocal }): Row => {
      return [name, isLocal ? '< 50 ms' : '', ...each(({ responses }) => medianAndP95(responses[name]))];
    }),
    ['longest frame of a drag', '', ...each(({ longestFrames }) => ms(median(longestFrames)))],
    ['interactions at 4× slow-down: median / p75', '< 150 ms', ...each(slowed)],
    ['the same: p98, and how many', '', ...each(rare)],
    ['the slowest of them', '', ...each(slowest)],
    ['load average before, after', '', ...each(({ machineLoad: [a, b] }) => `${a.toFixed(1)}, ${b.toFixed(1)}`)],
    ...weights.map(([name, weight], index): Row => {
      const shown = `${weight.documentKb.toFixed(0)} (${weight.atRestKb.toFixed(0)} at rest)`;
      return [`JavaScript of ${name}, KB gzip`, index === 0 ? '< 250' : '', shown, ...boards.slice(1).map(() => '')];
    }),
  ];
  console.log(`\nMedian / p95 in milliseconds to the frame that shows it. ${machine()}\n`);
  printRows(rows);
}

const times = (interactions: readonly Interaction[]) => interactions.map((one) => one.ms);
const slowed = ({ interactions }: BoardFigures) =>
  interactions ? `${Math.round(median(times(interactions)))} / ${ms(quantile(times(interactions), 75))}` : '';
const rare = ({ interactions }: BoardFigures) =>
  interactions ? `${ms(quantile(times(interactions), 98))} of ${interactions.length}` : '';
const slowest = ({ interactions }: BoardFigures) =>
  (interactions ?? [])
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 3)
    .map((one) => `${one.what} ${ms(one.ms)}`)
    .join(', ');

function printRows(rows: readonly Row[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const [heading, ...figures] = rows.map(line);
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  console.log([heading, rule, ...figures].join('\n'));
}
