import { expect, it } from 'vitest';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import { boardState } from '../state/board-state.ts';
import { at, cardIdOf, harbour, personOf } from '../state/harbour.fixture.ts';
import { movesByOthers, remoteSummary } from './remote.ts';

const state = boardState(harbour());
const move = (number: number, who: string): BoardDelta['events'][number] => ({
  seq: 401,
  at: '2026-11-20T10:52:00.000000Z',
  kind: 'card-moved',
  actorId: personOf(who),
  cardId: cardIdOf(number),
  fromColumnId: at.testDone,
  toColumnId: at.ready,
});
const delta = (events: BoardDelta['events']): BoardDelta => ({
  from: 400,
  seq: 401,
  cards: [],
  gone: [],
  configuration: null,
  members: null,
  events,
  more: false,
});

it('one move of a colleague is told by name', () => {
  expect(remoteSummary(state, [move(131, 'SV')])).toBe('Sara moved HB-131 from Test to Ready to deliver.');
});

it('several are summed', () => {
  expect(remoteSummary(state, [move(131, 'SV'), move(127, 'GD'), move(129, 'SV')])).toBe('3 cards moved by others.');
});

it('my own moves are not told as news', () => {
  expect(movesByOthers(state, delta([move(131, 'MO'), move(127, 'SV')]))).toHaveLength(1);
});
