import { describe, expect, it } from 'vitest';
import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import type { LimitReading } from '#domain/wip-policy.ts';
import { keyCaps } from '#ui/key-match.ts';
import { boardState } from '../state/board-state.ts';
import { laneKey } from '../state/grouping.ts';
import { at, cardIdOf, harbour, harbourConfiguration, personOf } from '../state/harbour.fixture.ts';
import type { Place } from '../state/place.ts';
import { cancelled, dropped, instructions, over, pickedUp, stopped } from './announcements.ts';

const names = harbourConfiguration.columns.map((column) =>
  column.name === 'Design & development' ? { ...column, name: 'Development' } : column,
);
const state = boardState(harbour({ configuration: { ...harbourConfiguration, columns: names } }));

function moved(number: number, columnId: Place['columnId'], index: number) {
  const card = state.cards.get(cardIdOf(number));
  if (!card) throw new Error(`no card ${number}`);
  return { state, cards: [card], place: { columnId, lane: undefined, index } };
}

const limitOf = (columnId: Place['columnId']) => {
  const limit = harbourConfiguration.limits.find(({ columnIds }) => columnIds.includes(columnId));
  if (!limit) throw new Error('no such limit');
  return limit;
};
const reading = (value: number): LimitReading => ({ limitId: limitOf(at.test).id, value, maximum: 4, mode: 'stop' });

describe('what is said of a move', () => {
  it('names the keys as they are bound', () => {
    const [drop, cancel, stage] = [keyOf('drop'), keyOf('cancel-carry'), keyCaps(keyOf('move-to'))];
    expect(instructions).toContain(
      `${keyOf('pick-up')} to pick up, arrows to move, ${drop} to drop, ${cancel} to cancel.`,
    );
    expect(instructions).toContain(`${stage} to choose a stage. Question mark for all keys.`);
    expect(keyOf('keys')).toBe('?');
  });

  it('picked up: key, title, column, half and place', () => {
    expect(pickedUp(moved(142, at.developmentDoing, 0))).toBe(
      'Picked up HB-142, Send scheduled report by e-mail. Development, in progress, 1 of 3.',
    );
  });

  it('over: the place, and the count the limit would have', () => {
    expect(over(moved(142, at.testDoing, 1), reading(5))).toBe(
      'Test, in progress, place 2 of 5. Test would be 5 of 4, over its limit.',
    );
  });

  it('over a lane: its name first', () => {
    const place = { columnId: at.testDoing, lane: laneKey('assignee', personOf('SV')), index: 0 };
    expect(over({ ...moved(142, at.testDoing, 0), place }, null)).toBe('Sara Vogt, Test, in progress, place 1 of 4.');
  });

  it('over a column without a limit: the place alone', () => {
    expect(over(moved(142, at.delivered, 0), null)).toBe('Delivered, place 1 of 1.');
  });

  it('dropped: the place, by how much the limit is exceeded, and the way back', () => {
    expect(dropped(moved(142, at.testDoing, 1), reading(5))).toBe(
      'Dropped in Test, in progress, place 2 of 5. Test is over its limit by 1. Press Z to undo.',
    );
  });

  it('cancelled: where the card is back', () => {
    expect(cancelled(moved(142, at.developmentDoing, 0))).toBe(
      'Move cancelled. HB-142 is back in Development, in progress, 1 of 3.',
    );
  });

  it('of several cards their number, and the place alone, because each may have come from another', () => {
    const together = (columnId: Place['columnId'], index: number) => {
      const { cards, ...where } = moved(142, columnId, index);
      return { ...where, cards: [...cards, ...moved(151, columnId, 0).cards] };
    };
    expect(pickedUp(together(at.developmentDoing, 0))).toBe('Picked up 2 cards. Development, in progress.');
    expect(over(together(at.testDoing, 1), reading(6))).toBe(
      'Test, in progress, place 2 of 6. Test would be 6 of 4, over its limit.',
    );
    expect(cancelled(together(at.developmentDoing, 0))).toBe('Move cancelled. 2 cards are back where they were.');
  });

  it('stopped: the closed column with its count, and where the card stays', () => {
    expect(stopped(moved(142, at.developmentDoing, 0), reading(5))).toBe(
      'Test is closed: 4 of 4 and its limit stops more. HB-142 stays in Development.',
    );
  });
});

it('the instructions that every card is described by', () => {
  expect(instructions).toBe(
    'Space to pick up, arrows to move, Space to drop, Escape to cancel. M to choose a stage. Question mark for all keys.',
  );
});
