import { describe, expect, it } from 'vitest';
import type { CardId } from '#domain/schemas/ids.ts';
import { boardState } from './board-state.ts';
import { laneKey } from './grouping.ts';
import { at, cardIdOf, harbour } from './harbour.fixture.ts';
import { readingOrder, type Seen } from './reading-order.ts';

const state = boardState(harbour());
const all: Seen = { grouping: 'none', foldedLanes: [], isFolded: () => false, leftOut: new Set() };
const numbers = (ids: readonly CardId[]) => ids.map((id) => state.cards.get(id)?.number);

describe('the reading order', () => {
  it('goes from stage to stage, and in each from top to bottom', () => {
    const read = numbers(readingOrder(state, all));
    expect(read.slice(0, 6)).toEqual([181, 178, 176, 174, 170, 169]);
    expect(read).toHaveLength(state.cards.size);
  });

  it('passes over folded stages and what a filter leaves out', () => {
    const read = readingOrder(state, {
      ...all,
      isFolded: ({ column }) => column.id === at.queue,
      leftOut: new Set([cardIdOf(169)]),
    });
    expect(numbers(read).slice(0, 2)).toEqual([170, 165]);
  });

  it('goes from lane to lane on a board in lanes, and passes over folded ones', () => {
    const byType = readingOrder(state, { ...all, grouping: 'type' });
    expect(byType).toHaveLength(state.cards.size);
    const types = byType.map((id) => state.cards.get(id)?.type);
    expect(types).toEqual(types.toSorted((a, b) => order(a) - order(b)));
    const open = readingOrder(state, { ...all, grouping: 'type', foldedLanes: [laneKey('type', 'defect')] });
    expect(open.some((id) => state.cards.get(id)?.type === 'defect')).toBe(false);
  });
});

const order = (type: string | undefined) => state.configuration.types.findIndex(({ id }) => id === type);
