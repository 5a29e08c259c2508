import type { Micros } from '#domain/flow/history.ts';

/** The stretch of time that the rail shows, from left to right. */
export type RailScale = { from: Micros; to: Micros };

/** A change of the board's rules on the rail. */
export type RailMark = { at: Micros; words: string };

/** Marks that stand so close that they are drawn as one; `at` is the last of them. */
export type MarkGroup = { at: Micros; fraction: number; marks: readonly RailMark[] };

/** The room, in pixels, between a group and the next one, or the end of the rail. */
export const roomAfter = (groups: readonly MarkGroup[], index: number, width: number): number =>
  ((groups[index + 1]?.fraction ?? 1) - (groups[index]?.fraction ?? 1)) * width;

export type RailSpan = 'lately' | 'life';

const DAY: Micros = 86_400_000_000;
/** What the rail shows unless the whole life is asked for. */
export const lately: Micros = 90 * DAY;
const minute: Micros = 60_000_000;

/** The last 90 days, or all there is from the first event on. */
export function scaleOf(span: RailSpan, begins: Micros, now: Micros): RailScale {
  const from = span === 'life' ? begins : Math.max(begins, now - lately);
  return { from: Math.min(from, now - minute), to: now };
}

/** Whether the board is so old that the last 90 days are not its life. */
export const hasMore = (begins: Micros, now: Micros): boolean => begins < now - lately;

/** The minute that the instant lies in. */
export const wholeMinute = (at: Micros): Micros => Math.floor(at / minute) * minute;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Where an instant stands on the rail: 0 at its left end, 1 at its right. */
export const fractionOf = ({ from, to }: RailScale, at: Micros): number => clamp((at - from) / (to - from), 0, 1);

/** The whole minute that stands there; null at the right end, which is now. */
export function momentAt({ from, to }: RailScale, fraction: number): Micros | null {
  if (fraction >= 1) return null;
  const at = from + clamp(fraction, 0, 1) * (to - from);
  return clamp(Math.round(at / minute) * minute, from, to);
}

/** The marks on the rail, drawn together where fewer than `leastGap` pixels of `width` lie between them. */
export function groupMarks(scale: RailScale, marks: readonly RailMark[], width: number, leastGap: number): MarkGroup[] {
  const groups: { at: Micros; fraction: number; marks: RailMark[] }[] = [];
  for (const mark of marks) {
    if (mark.at < scale.from || mark.at > scale.to) continue;
    const fraction = fractionOf(scale, mark.at);
    const last = groups.at(-1);
    if (last && (fraction - last.fraction) * width < leastGap) {
      last.marks.push(mark);
      last.at = mark.at;
    } else groups.push({ at: mark.at, fraction, marks: [mark] });
  }
  return groups;
}

/** The nearest mark after the moment, or before it; undefined where there is none. `at` null: now. */
export function neighbourMark(marks: readonly RailMark[], at: Micros | null, by: -1 | 1): RailMark | undefined {
  if (by < 0) return marks.findLast((mark) => at === null || mark.at < at);
  return at === null ? undefined : marks.find((mark) => mark.at > at);
}
