import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { boardOf, column } from '../../../../tests/flow-data/small-history.ts';
import type { FlowColumn } from '../history.ts';
import { hasRoomAhead } from './room.ts';

/** Whether there is room after the first of the columns, of which the stage is, with so many cards in each. */
function roomAfter(counts: number[], ...columns: FlowColumn[]): boolean {
  const board = boardOf({ columns, commitmentColumnId: columns[0]?.id ?? '', doneColumnId: 'done' });
  const span = { from: 0, to: 1, counts: Int32Array.from(counts), forwardExits: new Int32Array(counts.length) };
  return hasRoomAhead({ column: 0, buffer: [], next: 1 }, span, readingOf([], '1', board));
}

const dev = column('dev', 'active');
const done = column('done', 'done');

describe('room after a stage', () => {
  it('is there below the limit of the next column, or without one', () => {
    const test = column('test', 'active', { wipLimit: 2 });
    expect(roomAfter([5, 1, 0], dev, test, done)).toBe(true);
    expect(roomAfter([5, 2, 0], dev, test, done)).toBe(false);
    expect(roomAfter([5, 9, 0], dev, { ...test, wipLimit: null }, done)).toBe(true);
  });

  it('is always there in done, whatever its limit', () => {
    expect(roomAfter([5, 9], dev, column('done', 'done', { wipLimit: 2 }))).toBe(true);
  });

  it('counts both halves of the next column, and in the stage’s own done half only finished work', () => {
    const half = (id: string, own: 'in-progress' | 'done', kind: 'active' | 'queue') =>
      column(id, kind, { wipLimit: 3, parentId: 'build', half: own });
    const [doing, built] = [half('doing', 'in-progress', 'active'), half('built', 'done', 'queue')];
    expect(roomAfter([0, 2, 1, 0], dev, doing, built, done)).toBe(false);
    expect(roomAfter([3, 0, 0], doing, built, done)).toBe(true);
    expect(roomAfter([2, 1, 0], doing, built, done)).toBe(false);
  });
});
