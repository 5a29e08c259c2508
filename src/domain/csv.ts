type Cell = string | number | null;

/** Rows under their heads. */
export type CsvTable = { head: readonly string[]; rows: readonly (readonly Cell[])[] };

/** A spreadsheet would run a text that begins like a formula; an apostrophe before it makes it a text again. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV after RFC 4180, numbers in full; a text that a spreadsheet would run as a formula stays a text. */
export const csvOf = ({ head, rows }: CsvTable): string =>
  [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
