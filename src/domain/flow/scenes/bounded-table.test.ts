import { expect, it } from 'vitest';
import { boundedTable } from './bounded-table.ts';

const days = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const rowOf = (day: number) => [day];

it('a long table keeps its last 500 rows in their order and counts those before', () => {
  const { rows, more } = boundedTable(['Day'], days(503), rowOf);
  expect([rows.length, rows[0], rows.at(-1), more]).toEqual([500, [4], [503], 3]);
});

it('or its first, where those matter most', () => {
  const { rows, more } = boundedTable(['Day'], days(503), rowOf, 'first');
  expect([rows.length, rows[0], rows.at(-1), more]).toEqual([500, [1], [500], 3]);
});

it('a table that fits is whole and has nothing more', () => {
  expect(boundedTable(['Day'], days(500), rowOf)).toEqual({ head: ['Day'], rows: days(500).map(rowOf) });
});
