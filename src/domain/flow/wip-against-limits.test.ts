import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf, column } from '../../../tests/flow-data/small-history.ts';
import { wipAgainstLimits } from './wip-against-limits.ts';

const halves = { wipLimit: 3, parentId: 'build' };
const board = boardOf({
  columns: [
    column('ready', 'queue', { wipLimit: 2, limitHistory: [{ from: at('3 23:59'), maximum: 1 }] }),
    column('doing', 'active', { ...halves, half: 'in-progress' }),
    column('built', 'queue', { ...halves, half: 'done' }),
    column('old', 'queue', { retired: true, wipLimit: 9 }),
    column('done', 'done'),
  ],
});
const cards = ['A', 'B'].map((id) => cardOf(id, 'ready 1', 'doing 5', 'built 6'));

describe('work in progress against its limits', () => {
  it('holds each day against the limit that held at its end', () => {
    const { places } = wipAgainstLimits(readingOf(cards, '6', board));
    expect(places[0]).toMatchObject({ cards: [2, 2, 2, 2, 0, 0], limits: [2, 2, 1, 1, 1, 1], daysOver: 2 });
  });

  it('counts the halves of a split column together, against the limit that they share', () => {
    const { places } = wipAgainstLimits(readingOf(cards, '6', board));
    expect(places.map((place) => place.column.id)).toEqual(['ready', 'doing']);
    expect(places[1]).toMatchObject({ cards: [0, 0, 0, 0, 2, 2], limits: [3, 3, 3, 3, 3, 3], daysOver: 0 });
  });

  it('adds the limits of the places up, as long as each has one', () => {
    expect(wipAgainstLimits(readingOf(cards, '6', board)).limits).toEqual([5, 5, 4, 4, 4, 4]);
    const lifted = column('ready', 'queue', { wipLimit: 2, limitHistory: [{ from: at('3'), maximum: null }] });
    const columns = [lifted, ...board.columns.slice(1)];
    expect(wipAgainstLimits(readingOf(cards, '4', { ...board, columns })).limits).toEqual([5, 5, null, null]);
  });

  it('takes a limit for the day if it was set in its last microsecond', () => {
    const set = (from: number) => {
      const ready = column('ready', 'queue', { wipLimit: 2, limitHistory: [{ from, maximum: 1 }] });
      return wipAgainstLimits(readingOf(cards, '4', { ...board, columns: [ready, ...board.columns.slice(1)] })).limits;
    };
    expect(set(at('3 00:00') - 1)).toEqual([5, 4, 4, 4]);
    expect(set(at('3 00:00'))).toEqual([5, 5, 4, 4]);
  });

  it('reads of the last day the limit at the reading, not one that comes later that day', () => {
    expect(wipAgainstLimits(readingOf(cards, '3 12:00', board)).limits).toEqual([5, 5, 5]);
  });

  it('shows a retired column while it held cards, without its limit in the sum', () => {
    const { places, limits } = wipAgainstLimits(
      readingOf([...cards, cardOf('C', 'old 2', 'done 3')], '3 12:00', board),
    );
    expect(places.at(-1)).toMatchObject({ column: { id: 'old' }, cards: [0, 1, 0] });
    expect(limits).toEqual([5, 5, 5]);
  });

  it('counts the limit of a retired column on the days before it left the board', () => {
    const columns = board.columns.map((own) => (own.id === 'old' ? { ...own, retiredAt: at('3') } : own));
    const { limits } = wipAgainstLimits(readingOf([cardOf('C', 'old 1', 'done 3')], '4', { ...board, columns }));
    expect(limits).toEqual([14, 14, 4, 4]);
  });
});
