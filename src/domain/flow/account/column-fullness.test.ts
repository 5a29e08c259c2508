import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf, column } from '../../../../tests/flow-data/small-history.ts';
import type { CardHistory, FlowColumn } from '../history.ts';
import { columnFullness } from './column-fullness.ts';

const ends = [column('done', 'done'), column('wontdo', 'done', { discard: true })];

/** For each column but the last two, when it was full, or when what came next was. */
function timesOf(which: 'full' | 'nextFull', columns: FlowColumn[], cards: CardHistory[], asOf = '10') {
  const board = boardOf({ columns: [column('ready', 'queue'), ...columns, ...ends] });
  const fullness = columnFullness(readingOf(cards, asOf, board));
  return fullness[which].slice(0, -2).map((times) => times.map(({ from, to }) => [from, to]));
}

describe('a column is full', () => {
  const dev = column('dev', 'active', { wipLimit: 1 });

  it('once, where one card leaves at the instant at which another comes', () => {
    const cards = [cardOf('A', 'dev 2', 'done 4'), cardOf('B', 'dev 4', 'done 5')];
    expect(timesOf('full', [dev], cards)[1]).toEqual([[at('2'), at('5')]]);
  });

  it('up to the reading while it stays so, and not by what comes at that instant', () => {
    expect(timesOf('full', [dev], [cardOf('A', 'dev 2')])[1]).toEqual([[at('2'), at('10')]]);
    expect(timesOf('full', [dev], [cardOf('A', 'dev 10')])[1]).toEqual([]);
  });

  it('since ever under a limit of 0', () => {
    const none = column('dev', 'active', { wipLimit: 0 });
    expect(timesOf('full', [none], [])[1]).toEqual([[Number.NEGATIVE_INFINITY, at('10')]]);
  });
});

describe('the halves of a split column', () => {
  const half = (id: string, rest: Partial<FlowColumn>) =>
    column(id, 'active', { parentId: 'dev', wipLimit: 2, ...rest });
  const built = half('built', { half: 'done' });
  const cards = [cardOf('A', 'doing 2', 'done 5'), cardOf('B', 'built 3', 'done 6')];

  it('are full together where their limit is one', () => {
    expect(timesOf('full', [half('doing', { half: 'in-progress' }), built], cards).slice(1)).toEqual([
      [[at('3'), at('5')]],
      [[at('3'), at('5')]],
    ]);
  });

  it('have limits of their own where these ever changed apart', () => {
    const doing = half('doing', { half: 'in-progress', limitHistory: [{ from: at('1'), maximum: 2 }] });
    expect(timesOf('full', [doing, built], cards).slice(1)).toEqual([[], []]);
  });

  it('share a limit as of a reading before they changed apart', () => {
    const doing = half('doing', { half: 'in-progress', limitHistory: [{ from: at('7'), maximum: 1 }] });
    expect(timesOf('full', [doing, built], cards, '6').slice(1)).toEqual([[[at('3'), at('5')]], [[at('3'), at('5')]]]);
  });
});

describe('the next stage', () => {
  it('of a discard column is none', () => {
    const board = boardOf({ columns: [column('wontdo', 'done', { discard: true }), ...boardOf().columns.slice(1, 5)] });
    const fullness = columnFullness(readingOf([], '10', board));
    expect(fullness.nextFull[0]).toEqual([]);
  });

  it('is a column that was split once and is whole again', () => {
    const whole = column('dev', 'active', { wipLimit: 2 });
    const retired = { parentId: 'dev', wipLimit: 2, retired: true };
    const halves = [
      column('doing', 'active', { ...retired, half: 'in-progress' }),
      column('built', 'queue', { ...retired, half: 'done' }),
    ];
    const test = column('test', 'active', { wipLimit: 1 });
    expect(timesOf('nextFull', [whole, ...halves, test], [cardOf('A', 'test 3', 'done 5')])[0]).toEqual([]);
  });
});
