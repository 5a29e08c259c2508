import type { WidthOf } from '../words/text-width.ts';

const between = ' · ';
const leastLetters = 3;

/** The start of a text that fits into `width`, and a sign that there is more. */
export function cut(text: string, width: number, widthOf: WidthOf): string {
  if (widthOf(text) <= width) return text;
  let letters = text.length - 1;
  while (letters > 1 && widthOf(`${text.slice(0, letters)}…`) > width) letters -= 1;
  return `${text.slice(0, letters)}…`;
}

/** A name in so much room; of the half of a stage the stage is cut, because the half tells two of them apart. */
export function shortName(name: string, width: number, widthOf: WidthOf): string {
  if (widthOf(name) <= width) return name;
  const at = name.lastIndexOf(between);
  const half = at < 0 ? '' : name.slice(at);
  const stage = name.slice(0, at);
  const room = width - widthOf(half);
  const isTold = half !== '' && room >= widthOf(`${stage.slice(0, leastLetters)}…`);
  return isTold ? `${cut(stage, room, widthOf)}${half}` : cut(name, width, widthOf);
}
