import { describe, expect, it } from 'vitest';
import { someLimit } from '#domain/configuration.fixture.ts';
import type { WipLimit } from '#domain/schemas/configuration.ts';
import { boardState, withCards } from './board-state.ts';
import { cardList } from './card-list.ts';
import { laneKey } from './grouping.ts';
import { at, cardIdOf, harbour, lanes, personOf } from './harbour.fixture.ts';
import { groupingOfBoard, lanesOn, limitOfLane } from './lanes.ts';

const state = boardState(harbour());
const names = (board: typeof state, grouping: Parameters<typeof lanesOn>[1]) =>
  lanesOn(board, grouping).map(({ name }) => name);

describe('the lanes on screen', () => {
  it('are none where the board is drawn by none', () => {
    expect(lanesOn(state, 'none')).toEqual([]);
    expect(groupingOfBoard(state.configuration)).toBe('none');
  });

  it('by type stand in the order of the board, empty ones too, because a card can become one', () => {
    const enabled = state.configuration.types.filter((type) => type.enabled).map(({ word }) => word);
    expect(names(state, 'type')).toEqual(enabled);
  });

  it('by person stand by name, and what nobody has comes last', () => {
    const people = names(state, 'assignee');
    expect(people.at(-1)).toBe('Nobody');
    expect(people.slice(0, -1)).toEqual(people.slice(0, -1).toSorted((a, b) => a.localeCompare(b)));
    expect(people).toContain('Sara Vogt');
  });

  it('by parent are called as the parent is, by customer as the customer', () => {
    const child = state.cards.get(cardIdOf(131));
    if (!child) throw new Error('no card 131');
    const board = withCards(state, [{ ...child, parentId: cardIdOf(118), customer: 'Kestrel' }]);
    expect(names(board, 'parent')).toEqual([expect.stringMatching(/^HB-118 /), 'No parent']);
    expect(names(board, 'customer')).toEqual(['Kestrel', 'No customer']);
  });

  it('hold each card once, and know it when a card changes only what they are drawn by', () => {
    const lane = laneKey('assignee', personOf('SV'));
    const before = cardList(state, at.testDoing, lane);
    expect(before).toContain(cardIdOf(131));
    const card = state.cards.get(cardIdOf(131));
    if (!card) throw new Error('no card 131');
    const next = withCards(state, [{ ...card, assigneeId: null }]);
    expect(cardList(next, at.testDoing, lane)).toEqual(before.filter((id) => id !== card.id));
    expect(cardList(next, at.testDoing, laneKey('assignee', null))).toContain(card.id);
  });
});

describe('the limit of a lane', () => {
  const limit = (more: Partial<WipLimit>) => someLimit('limit', { scope: 'lane', maximum: 2, ...more });
  const withLimit = (more: Partial<WipLimit>) => ({ ...state.configuration, limits: [limit(more)] });

  it('is that of the lane, of the type, or of each person', () => {
    expect(limitOfLane(withLimit({ laneId: lanes.partners }), laneKey('lane', lanes.partners))).toBeDefined();
    expect(
      limitOfLane(withLimit({ scope: 'type', cardType: 'defect' }), laneKey('type', 'defect'))?.limit.maximum,
    ).toBe(2);
    const sara = personOf('SV');
    expect(limitOfLane(withLimit({ scope: 'person' }), laneKey('assignee', sara))?.assigneeId).toBe(sara);
  });

  it('is none of another lane, another person, or of the cards that have none', () => {
    expect(limitOfLane(withLimit({ laneId: lanes.partners }), laneKey('lane', lanes.inside))).toBeUndefined();
    const own = withLimit({ scope: 'person', personId: personOf('MO') });
    expect(limitOfLane(own, laneKey('assignee', personOf('SV')))).toBeUndefined();
    expect(limitOfLane(withLimit({ scope: 'person' }), laneKey('assignee', null))).toBeUndefined();
  });
});
