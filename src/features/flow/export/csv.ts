import type { SceneTable } from '#domain/flow/scenes/scene.ts';

type Cell = SceneTable['rows'][number][number];

/** A spreadsheet would run a text that begins like a formula; an apostrophe before it makes it a text again. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV after RFC 4180, numbers in full. */
export const csvOf = ({ head, rows }: SceneTable): string =>
  [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
