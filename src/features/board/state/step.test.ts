import { describe, expect, it } from 'vitest';
import { boardState } from './board-state.ts';
import { laneKey } from './grouping.ts';
import { at, cardIdOf, harbour, lanes } from './harbour.fixture.ts';
import type { Place } from './place.ts';
import { type Direction, stepFrom } from './step.ts';

const state = boardState(harbour());

function step(
  number: number,
  place: Omit<Place, 'lane'> & { lane?: Place['lane'] },
  direction: Direction,
  board = state,
) {
  const card = board.cards.get(cardIdOf(number));
  if (!card) throw new Error(`no card ${number}`);
  return stepFrom(board, [card], { lane: undefined, ...place }, direction);
}

describe('one step with a card in the hand', () => {
  it('down goes past exactly one card, whatever its height, and stops below the last', () => {
    expect(step(181, { columnId: at.queue, index: 0 }, 'down')?.index).toBe(1);
    expect(step(181, { columnId: at.queue, index: 3 }, 'down')).toBeUndefined();
  });

  it('up stops at the top', () => {
    expect(step(176, { columnId: at.queue, index: 2 }, 'up')?.index).toBe(1);
    expect(step(181, { columnId: at.queue, index: 0 }, 'up')).toBeUndefined();
  });

  it('right goes to the next half and keeps the height, as far as there are cards', () => {
    expect(step(137, { columnId: at.testDoing, index: 3 }, 'right')).toMatchObject({ columnId: at.testDone, index: 2 });
    expect(step(127, { columnId: at.testDone, index: 0 }, 'right')).toMatchObject({ columnId: at.ready, index: 0 });
  });

  it('next stage enters its in-progress half at the bottom', () => {
    expect(step(165, { columnId: at.analysisDone, index: 0 }, 'next-stage')).toMatchObject({
      columnId: at.developmentDoing,
      index: 3,
    });
  });

  it('has nowhere to go beyond the first and the last column', () => {
    expect(step(181, { columnId: at.queue, index: 0 }, 'left')).toBeUndefined();
    expect(step(118, { columnId: at.delivered, index: 0 }, 'next-stage')).toBeUndefined();
  });

  it('down from the last place of a lane enters the lane below', () => {
    const laned = boardState(
      harbour({
        cards: harbour().cards.map((card) => ({ ...card, laneId: lanes.partners })),
        configuration: {
          ...state.configuration,
          lanes: [
            { id: lanes.partners, name: 'Partners', retired: false },
            { id: lanes.inside, name: 'Inside', retired: false },
          ],
        },
      }),
    );
    const place = { columnId: at.queue, lane: laneKey('lane', lanes.partners), index: 3 };
    expect(step(174, place, 'down', laned)).toEqual({
      columnId: at.queue,
      lane: laneKey('lane', lanes.inside),
      index: 0,
    });
  });
});
