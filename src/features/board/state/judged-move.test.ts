import { describe, expect, it } from 'vitest';
import { isRefusal } from '#domain/refusals.ts';
import { boardState } from './board-state.ts';
import { cardList } from './card-list.ts';
import { laneKey } from './grouping.ts';
import { at, cardIdOf, harbour, lanes } from './harbour.fixture.ts';
import { afterMove } from './judged-move.ts';
import { moveTo, type Place } from './place.ts';

const state = boardState(harbour());
const soon = '2026-11-20T10:52:01.000000Z';

function move(board: typeof state, number: number, place: Place) {
  const card = board.cards.get(cardIdOf(number));
  if (!card) throw new Error(`no card ${number}`);
  return afterMove(board, moveTo(board, card, place), soon);
}

const whole = (columnId: Place['columnId'], index: number): Place => ({ columnId, lane: undefined, index });

describe('a move on the board on screen', () => {
  it.each([0, 1, 2, 3])('lands at place %i of the other column, counted without itself', (index) => {
    const next = move(state, 127, whole(at.ready, index));
    if (isRefusal(next)) throw new Error(next.detail);
    expect(next.columns.get(at.ready)?.[index]).toBe(cardIdOf(127));
  });

  it.each([0, 1, 2, 3])('lands at place %i of its own column, counted without itself', (index) => {
    const next = move(state, 178, whole(at.queue, index));
    if (isRefusal(next)) throw new Error(next.detail);
    expect(next.columns.get(at.queue)?.[index]).toBe(cardIdOf(178));
  });

  it('counts as a transition only when the column changes', () => {
    const within = move(state, 178, whole(at.queue, 0));
    const across = move(state, 127, whole(at.ready, 0));
    expect(!isRefusal(within) && within.cards.get(cardIdOf(178))?.cardSeq).toBe(1);
    expect(!isRefusal(across) && across.cards.get(cardIdOf(127))?.cardSeq).toBe(2);
    expect(!isRefusal(across) && across.cards.get(cardIdOf(127))?.enteredAt).toBe(soon);
  });

  it('into a full column that asks is refused with the count it would have', () => {
    const next = move(state, 165, whole(at.developmentDoing, 0));
    expect(next).toMatchObject({ refusal: 'wip-limit-needs-reason', facts: { value: 6, maximum: 5 } });
  });

  it('into a column that stops is refused to all but an admin', () => {
    expect(move(state, 139, whole(at.testDoing, 0))).toMatchObject({ refusal: 'wip-limit-reached' });
  });

  it('from one half of a full column to its other half enters nothing', () => {
    expect(isRefusal(move(state, 131, whole(at.testDone, 0)))).toBe(false);
  });

  it('into another lane takes the card there, at its place in that lane', () => {
    const cards = harbour().cards.map((card) => ({ ...card, laneId: card.number % 2 ? lanes.inside : lanes.partners }));
    const laned = boardState(
      harbour({
        cards,
        configuration: {
          ...state.configuration,
          lanes: [
            { id: lanes.partners, name: 'Partners', retired: false },
            { id: lanes.inside, name: 'Inside', retired: false },
          ],
        },
      }),
    );
    const next = move(laned, 181, { columnId: at.queue, lane: laneKey('lane', lanes.partners), index: 1 });
    if (isRefusal(next)) throw new Error(next.detail);
    expect(cardList(next, at.queue, laneKey('lane', lanes.partners))).toEqual([178, 181, 176, 174].map(cardIdOf));
    expect(cardList(next, at.queue, laneKey('lane', lanes.inside))).toEqual([]);
  });
});
