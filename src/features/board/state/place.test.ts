import { describe, expect, it } from 'vitest';
import { boardState, withCards } from './board-state.ts';
import { laneKey } from './grouping.ts';
import { at, cardIdOf, harbour, lanes, personOf } from './harbour.fixture.ts';
import { entryIndex, indexAbove, moveAllTo, moveTo, othersAt, type Place, placeTogether, standThere } from './place.ts';

const state = boardState(harbour());
const cardOf = (number: number, board = state) => {
  const card = board.cards.get(cardIdOf(number));
  if (!card) throw new Error(`no card ${number}`);
  return card;
};
const ids = (...numbers: number[]) => numbers.map(cardIdOf);
const move = (number: number, place: Omit<Place, 'index'>) => moveTo(state, cardOf(number), { ...place, index: 0 });

describe('the move that brings a card to a place', () => {
  it('takes on what the lane has in common, into another stage at once', () => {
    const into = (lane: Place['lane']) => move(131, { columnId: at.ready, lane });
    expect(into(laneKey('lane', lanes.inside))).toMatchObject({ toColumnId: at.ready, toLaneId: lanes.inside });
    expect(into(laneKey('assignee', personOf('MO')))).toMatchObject({ assigneeId: personOf('MO') });
    expect(into(laneKey('assignee', null))).toMatchObject({ assigneeId: null });
    expect(into(laneKey('type', 'spike'))).toMatchObject({ type: 'spike' });
    expect(into(laneKey('customer', 'Kestrel'))).toMatchObject({ toColumnId: at.ready, customer: 'Kestrel' });
    expect(into(laneKey('parent', cardIdOf(118)))).toMatchObject({ parentId: cardIdOf(118) });
  });

  it('within its own lane changes nothing but the place', () => {
    const within = move(131, { columnId: at.ready, lane: laneKey('type', 'feature') });
    expect(new Set(Object.keys(within))).toEqual(new Set(['cardId', 'toColumnId', 'afterCardId', 'expectedCardSeq']));
  });
});

describe('several cards on their way to one place', () => {
  it('go below the last card above it that stays', () => {
    const place = { columnId: at.queue, lane: undefined, index: 1 };
    expect(moveAllTo(state, [cardOf(181), cardOf(139)], place)).toEqual({
      cardIds: ids(181, 139),
      toColumnId: at.queue,
      afterCardId: cardIdOf(178),
    });
    expect(othersAt(state, place, ids(181, 139))).toEqual(ids(178, 176, 174));
  });

  it('change what any of them lacks', () => {
    const place = { columnId: at.testDoing, lane: laneKey('type', 'feature'), index: 0 };
    expect(moveAllTo(state, [cardOf(131), cardOf(133)], place)).toMatchObject({ type: 'feature' });
    expect(moveAllTo(state, [cardOf(131), cardOf(142)], place)).not.toHaveProperty('type');
  });

  it('do not count among the cards above them', () => {
    expect(indexAbove(ids(1, 2, 3, 4), 3, ids(1, 3))).toBe(1);
    expect(placeTogether(state, cardOf(176), [cardOf(181), cardOf(176)], 'none')).toMatchObject({ index: 1 });
  });

  it('stand there already when they stand below one another at that place', () => {
    expect(standThere(ids(1, 2, 3), 1, ids(2, 3))).toBe(true);
    expect(standThere(ids(1, 2, 3), 0, ids(2, 3))).toBe(false);
    expect(standThere(ids(1, 2, 3), 1, ids(2, 9))).toBe(false);
  });
});

it('cards without a place of their own go below the others, expedite ones above them', () => {
  const into = { columnId: at.ready, lane: undefined };
  expect(entryIndex(state, into, [cardOf(139)])).toBe(3);
  const urgent = withCards(state, [{ ...cardOf(139), classOfService: 'expedite' }]);
  expect(entryIndex(urgent, into, [cardOf(139, urgent)])).toBe(0);
});
