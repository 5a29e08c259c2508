import { describe, expect, it } from 'vitest';
import { rankBetween } from '#domain/position.ts';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import { boardState, withCards, withDelta } from './board-state.ts';
import { at, cardIdOf, harbour } from './harbour.fixture.ts';

const state = boardState(harbour());
const known = (number: number) => {
  const card = state.cards.get(cardIdOf(number));
  if (!card) throw new Error(`no card ${number}`);
  return card;
};
const delta = (more: Partial<BoardDelta>): BoardDelta => ({
  from: state.seq,
  seq: state.seq + 1,
  cards: [],
  gone: [],
  configuration: null,
  members: null,
  events: [],
  more: false,
  ...more,
});

describe('the board on screen', () => {
  it('orders a column by rank, byte by byte', () => {
    const low = { ...known(181), rank: 'Zz' };
    const next = withCards(state, [low, { ...known(178), rank: 'a' }]);
    expect(next.columns.get(at.queue)?.[0]).toBe(low.id);
  });

  it('a moved card leaves its column and stands in the other by its rank', () => {
    const ranks = state.columns.get(at.testDone)?.map((id) => state.cards.get(id)?.rank ?? null) ?? [];
    const between = rankBetween({ above: ranks[0] ?? null, below: ranks[1] ?? null });
    const next = withCards(state, [{ ...known(131), columnId: at.testDone, rank: between }]);
    expect(next.columns.get(at.testDoing)).toEqual([133, 136, 137].map(cardIdOf));
    expect(next.columns.get(at.testDone)).toEqual([127, 131, 129].map(cardIdOf));
  });

  it('columns that a change does not touch keep their very list', () => {
    const next = withCards(state, [{ ...known(131), title: 'Other words' }]);
    expect(next.columns.get(at.testDoing)).toBe(state.columns.get(at.testDoing));
    expect(next.columns.get(at.queue)).toBe(state.columns.get(at.queue));
  });

  it('a card that is gone is in no column', () => {
    const next = withCards(state, [], [cardIdOf(131)]);
    expect(next.cards.has(cardIdOf(131))).toBe(false);
    expect(next.columns.get(at.testDoing)).toEqual([133, 136, 137].map(cardIdOf));
  });
});

describe('a delta of the stream', () => {
  it('applies when it follows on the board’s own seq', () => {
    const next = withDelta(state, delta({ cards: [{ ...known(131), columnId: at.testDone }] }));
    expect(next?.seq).toBe(401);
    expect(next?.columns.get(at.testDone)).toContain(cardIdOf(131));
  });

  it('is not applied over a gap', () => {
    expect(withDelta(state, delta({ from: state.seq + 1, seq: state.seq + 2 }))).toBeUndefined();
  });

  it('that the board already holds changes nothing', () => {
    expect(withDelta(state, delta({ from: 1, seq: state.seq, gone: [cardIdOf(131)] }))).toBe(state);
  });

  it('with another configuration deals the cards out anew', () => {
    const columns = state.configuration.columns.filter((column) => column.id !== at.ready);
    const next = withDelta(state, delta({ configuration: { ...state.configuration, columns } }));
    expect(next?.columns.has(at.ready)).toBe(false);
  });
});
