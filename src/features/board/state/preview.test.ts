import { describe, expect, it } from 'vitest';
import { boardState } from './board-state.ts';
import { laneKey } from './grouping.ts';
import { at, cardIdOf, harbour, harbourConfiguration } from './harbour.fixture.ts';
import { isClosed, previewMove } from './preview.ts';

const state = boardState(harbour());
const limitOf = (columnId: string) => {
  const limit = harbourConfiguration.limits.find(({ columnIds }) => columnIds.some((id) => id === columnId));
  if (!limit) throw new Error('no such limit');
  return limit.id;
};
const place = (columnId: (typeof at)[keyof typeof at]) => ({ columnId, lane: undefined, index: 0 });

describe('the gauges while a card is aimed', () => {
  it('show the count after the drop, where it enters and where it leaves', () => {
    const { values } = previewMove(state, [cardIdOf(139)], place(at.ready));
    expect(values.get(limitOf(at.ready))).toBe(4);
    expect(values.get(limitOf(at.development))).toBe(4);
    expect(values.has(limitOf(at.test))).toBe(false);
  });

  it('do not change for a move between the halves of one column', () => {
    expect(previewMove(state, [cardIdOf(131)], place(at.testDone)).values.size).toBe(0);
  });

  it('a limit that stops closes the gate for a member', () => {
    const preview = previewMove(state, [cardIdOf(139)], place(at.testDoing));
    expect(isClosed(preview)).toBe(true);
    expect(preview.reading).toMatchObject({ value: 7, maximum: 4 });
  });

  it('but not for an admin, who may give a reason', () => {
    const admin = boardState(harbour({ abilities: ['card:move', 'limit:override'] }));
    expect(isClosed(previewMove(admin, [cardIdOf(139)], place(at.testDoing)))).toBe(false);
  });

  it('a limit that asks leaves the gate open', () => {
    const preview = previewMove(state, [cardIdOf(165)], place(at.developmentDoing));
    expect(preview.refusal?.refusal).toBe('wip-limit-needs-reason');
    expect(isClosed(preview)).toBe(false);
  });

  it('count all cards that are in the hand, and say what the last of them would meet', () => {
    const preview = previewMove(state, [cardIdOf(181), cardIdOf(178), cardIdOf(176)], place(at.analysisDoing));
    expect(preview.values.get(limitOf(at.analysis))).toBe(6);
    expect(preview.values.get(limitOf(at.queue))).toBe(1);
    expect(preview.reading).toMatchObject({ limitId: limitOf(at.analysis), value: 6 });
    expect(preview.refusal?.refusal).toBe('wip-limit-needs-reason');
  });

  it('are shut where a card would be its own parent', () => {
    const lane = laneKey('parent', cardIdOf(131));
    expect(isClosed(previewMove(state, [cardIdOf(131)], { ...place(at.ready), lane }))).toBe(true);
  });
});
