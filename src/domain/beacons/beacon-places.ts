import { columnLabel, isOpen } from '../columns.ts';
import type { BoardConfiguration, Column } from '../schemas/configuration.ts';
import type { ColumnId } from '../schemas/ids.ts';

/** A way from one column into the next, by name. */
export type Way = { fromId: ColumnId; from: string; to: string };

/** Where a board lets the first two things be tried. */
export type BeaconPlaces = {
  /** Out of a buffer, on to where nobody works on the card any more. */
  finish: Way | null;
  /** Out of a buffer into a stage that is full. */
  pull: Way | null;
};

const isBuffer = ({ kind, half }: Column) => kind === 'queue' || half === 'done';

function isFull(board: BoardConfiguration, to: Column, counts: ReadonlyMap<string, number>): boolean {
  const stageId = to.parentId ?? to.id;
  const limit = board.limits.find(({ scope, columnIds }) => scope === 'column' && columnIds.includes(stageId));
  const own = board.columns.filter(({ id, parentId }) => id === stageId || parentId === stageId);
  const count = own.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  return limit?.maximum != null && count >= limit.maximum;
}

/** `counts` are the cards of each column, by its id; a way begins where a card stands. */
export function beaconPlaces(board: BoardConfiguration, counts: ReadonlyMap<string, number>): BeaconPlaces {
  const open = board.columns.filter((column) => isOpen(column) && !column.discard);
  const ways = open.flatMap((from, index) => {
    const to = open[index + 1];
    return to && (counts.get(from.id) ?? 0) > 0 ? [{ from, to }] : [];
  });
  const nameOf = (column: Column) => board.columns.find(({ id }) => id === column.parentId)?.name ?? column.name;
  const told = (way: (typeof ways)[number] | undefined): Way | null =>
    way ? { fromId: way.from.id, from: columnLabel(board, way.from), to: nameOf(way.to) } : null;
  const finishes = ways.filter(({ from, to }) => isBuffer(from) && to.kind !== 'active');
  const pulls = ways.filter(({ from, to }) => isBuffer(from) && to.kind === 'active' && isFull(board, to, counts));
  return { finish: told(outOfHalf(finishes)), pull: told(outOfHalf(pulls)) };
}

/** The done half of a stage shows best what a buffer is. */
const outOfHalf = <Out extends { from: Column }>(ways: readonly Out[]): Out | undefined =>
  ways.find(({ from }) => from.half === 'done') ?? ways[0];
