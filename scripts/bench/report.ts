import { cpus, loadavg } from 'node:os';

/** What else the machine had to do: figures of a busy machine are worth little by themselves, their ratios more. */
export const machine = (): string => {
  const [one = 0, five = 0] = loadavg();
  return `${cpus().length} cores, load average ${one.toFixed(1)} (1 min) ${five.toFixed(1)} (5 min)`;
};

export const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** Prints rows under their headings, numbers to the right. */
export function table(title: string, headings: string[], rows: string[][]): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  console.log(`\n${title} — ${machine()}`);
  for (const cells of [headings, ...rows]) console.log(`  ${line(cells).join('  ')}`);
}
