import fc from 'fast-check';
import { expect, test } from 'vitest';
import { known, limit, smallBoard, standing, tallied } from '../../tests/support/small-board.ts';
import { decideMove } from './move.ts';
import { gapAfter, rankBetween } from './position.ts';
import type { ColumnId, LaneId } from './schemas/ids.ts';
import { talliesNeeded } from './tally.ts';

const free = { above: null, below: null };
const to = (columnId: string) => ({ toColumnId: columnId as ColumnId });
const judgement = (board = smallBoard()) => ({
  board,
  tallies: tallied(talliesNeeded(board, [standing('test')]), 1),
  mayOverride: false,
  reason: null,
});

test('a move to another column is a transition, one within its column is a reordering', () => {
  expect(decideMove(judgement(), known(standing('ready')), to('test'), free)).toMatchObject({ kind: 'card-moved' });
  expect(decideMove(judgement(), known(standing('test')), to('test'), free)).toMatchObject({ kind: 'card-reordered' });
});

test('no card can stand in a split column itself, in a removed one, or in one of another board', () => {
  const board = smallBoard();
  const columns = board.columns.map((column) => (column.id === 'test' ? { ...column, retired: true } : column));
  for (const column of ['dev', 'test', 'elsewhere']) {
    const answer = decideMove(judgement({ ...board, columns }), known(standing('ready')), to(column), free);
    expect(answer).toMatchObject({ refusal: 'column-not-open', field: 'toColumnId' });
  }
});

test('a card that is not on the board does not move', () => {
  const archived = known(standing('ready', { standing: 'archived' }));
  expect(decideMove(judgement(), archived, to('test'), free)).toMatchObject({ refusal: 'card-not-on-board' });
});

test('a lane of another board is refused by name of the field', () => {
  const move = { ...to('test'), toLaneId: 'elsewhere' as LaneId };
  expect(decideMove(judgement(), known(standing('ready')), move, free)).toMatchObject({ field: 'toLaneId' });
});

test('the refusal of a limit names the limit, the count and the card stays as it was', () => {
  const answer = decideMove(judgement(smallBoard([limit('test', 1)])), known(standing('ready')), to('test'), free);
  expect(answer).toMatchObject({
    refusal: 'wip-limit-reached',
    detail: 'test is closed: its limit of 1 stops more.',
    facts: { value: 2, maximum: 1 },
  });
});

test('a card dropped at any place of a column is ordered there, however often', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (places) => {
      const column: { id: string; rank: string }[] = [];
      places.forEach((place, index) => {
        const at = place % (column.length + 1);
        const rank = rankBetween(gapAfter(column, at === 0 ? null : (column[at - 1]?.id ?? null)));
        column.splice(at, 0, { id: String(index), rank });
      });
      const ranks = column.map(({ rank }) => rank);
      expect(ranks.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(ranks);
      expect(new Set(ranks).size).toBe(ranks.length);
    }),
  );
});
