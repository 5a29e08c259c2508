import type { CardDetail } from '#domain/schemas/card-detail.ts';

export type Line = CardDetail['checklist'][number];
/** A line as it was seen: what it says, and where it stood. */
export type SeenLine = { text: string; at: number };
/** A change of a list as it stands by then; null where the line that it was of is no longer there. */
export type LinesChange = (lines: readonly Line[]) => Line[] | null;

export const mostLines = 200;
const longest = 500;

/** Where a line stands now: where it was seen, or else the first that says the same. */
function find(lines: readonly Line[], { text, at }: SeenLine): number {
  return lines[at]?.text === text ? at : lines.findIndex((line) => line.text === text);
}

const atLine =
  (seen: SeenLine, change: (lines: readonly Line[], at: number) => Line[]): LinesChange =>
  (lines) => {
    const at = find(lines, seen);
    return at < 0 ? null : change(lines, at);
  };

/** One line for each line of a text, without the signs by which texts make lists; ticked ones stay ticked. */
export function linesOf(text: string): Line[] {
  return text.split(/\r?\n/).flatMap((raw) => {
    const [, mark, said = ''] = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\[([ xX])\]\s*)?(.*?)\s*$/.exec(raw) ?? [];
    return said === '' ? [] : [{ text: said.slice(0, longest), done: mark?.toLowerCase() === 'x' }];
  });
}

export const addLines =
  (added: readonly Line[]): LinesChange =>
  (lines) =>
    [...lines, ...added].slice(0, mostLines);

export const insertLine =
  (line: Line, at: number): LinesChange =>
  (lines) =>
    lines.toSpliced(Math.min(at, lines.length), 0, line).slice(0, mostLines);

export const tickLine = (seen: SeenLine, done: boolean): LinesChange =>
  atLine(seen, (lines, at) => lines.map((line, index) => (index === at ? { ...line, done } : line)));

export const renameLine = (seen: SeenLine, text: string): LinesChange =>
  atLine(seen, (lines, at) => lines.map((line, index) => (index === at ? { ...line, text } : line)));

export const removeLine = (seen: SeenLine): LinesChange => atLine(seen, (lines, at) => lines.toSpliced(at, 1));

/** Puts a line at the place `to` of the list without it. */
export const moveLine = (seen: SeenLine, to: number): LinesChange =>
  atLine(seen, (lines, at) => {
    const rest = lines.toSpliced(at, 1);
    const line = lines[at];
    return line ? rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, line) : [...lines];
  });
