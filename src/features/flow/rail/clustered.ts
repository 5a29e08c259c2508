import type { RailMark } from '#domain/flow/scenes/events-rail.ts';

/** Marks too close to be hit apart, at the place of the first of them. */
export type Cluster = { x: number; marks: readonly RailMark[] };

/** Marks in their order, gathered so that each tick has `gap` pixels to itself; `xOf` says where a mark lies. */
export function clustered(marks: readonly RailMark[], xOf: (mark: RailMark) => number, gap: number): Cluster[] {
  const clusters: { x: number; marks: RailMark[] }[] = [];
  for (const mark of marks) {
    const x = xOf(mark);
    const last = clusters.at(-1);
    if (last && x - last.x < gap) last.marks.push(mark);
    else clusters.push({ x, marks: [mark] });
  }
  return clusters;
}
