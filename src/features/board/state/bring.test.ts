import { describe, expect, it } from 'vitest';
import { boardState } from './board-state.ts';
import { bringTo } from './bring.ts';
import { laneKey } from './grouping.ts';
import { at, cardIdOf, harbour, lanes, personOf } from './harbour.fixture.ts';
import type { Place } from './place.ts';

const state = boardState(harbour());
const bring = (number: number, place: Omit<Place, 'index'>) => {
  const card = state.cards.get(cardIdOf(number));
  if (!card) throw new Error(`no card ${number}`);
  return bringTo(state, card, { ...place, index: 0 });
};

describe('bringing a card to a place', () => {
  it('into a lane, to a person or to a type is one move, into another stage at once', () => {
    expect(bring(131, { columnId: at.ready, lane: laneKey('lane', lanes.inside) })).toMatchObject({
      kind: 'move',
      body: { toColumnId: at.ready, toLaneId: lanes.inside },
    });
    expect(bring(131, { columnId: at.ready, lane: laneKey('assignee', personOf('MO')) })).toMatchObject({
      kind: 'move',
      body: { toColumnId: at.ready, assigneeId: personOf('MO') },
    });
    expect(bring(131, { columnId: at.ready, lane: laneKey('assignee', null) })).toMatchObject({
      body: { assigneeId: null },
    });
    expect(bring(131, { columnId: at.ready, lane: laneKey('type', 'spike') })).toMatchObject({
      kind: 'move',
      body: { toColumnId: at.ready, type: 'spike' },
    });
  });

  it('into the lane of another customer, in the same stage, is an edit of the customer', () => {
    expect(bring(131, { columnId: at.testDoing, lane: laneKey('customer', 'Kestrel') })).toEqual({
      kind: 'edit',
      cardId: cardIdOf(131),
      body: { customer: 'Kestrel' },
    });
  });

  it('to another stage and another customer at once would be two commands, and is refused with a sentence', () => {
    expect(bring(131, { columnId: at.ready, lane: laneKey('customer', 'Kestrel') })).toMatchObject({
      refusal: 'invalid-input',
      detail: 'HB-131 cannot change its stage and its customer in one move: first one, then the other.',
    });
  });

  it('within its own lane is a plain move', () => {
    const command = bring(131, { columnId: at.ready, lane: laneKey('type', 'feature') });
    expect(command).toMatchObject({ kind: 'move' });
    expect(Object.keys('body' in command ? command.body : {})).not.toContain('assigneeId');
  });

  it('makes no card its own parent', () => {
    expect(bring(131, { columnId: at.testDoing, lane: laneKey('parent', cardIdOf(131)) })).toMatchObject({
      refusal: 'invalid-input',
    });
  });
});
