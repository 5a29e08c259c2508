import { expect, it } from 'vitest';
import { boundedTable } from './bounded-table.ts';

it('a long table keeps its last rows in their order and counts those before', () => {
  expect(boundedTable(['Day'], [1, 2, 3], (day) => [day], 2)).toEqual({ head: ['Day'], rows: [[2], [3]], more: 1 });
});

it('a table that fits is whole and has nothing more', () => {
  expect(boundedTable(['Day'], [1, 2], (day) => [day], 2)).toEqual({ head: ['Day'], rows: [[1], [2]] });
});
