import { describe, expect, it } from 'vitest';
import { accountOf, partsOf } from '../../../../tests/flow-data/account-of.ts';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, block, boardOf, cardOf, column } from '../../../../tests/flow-data/small-history.ts';
import type { CardHistory, FlowColumn } from '../history.ts';

const limited = (wipLimit: number | null, rest: Partial<FlowColumn> = {}) =>
  column('dev', 'active', { wipLimit, ...rest });
const ends = [column('done', 'done'), column('wontdo', 'done', { discard: true })];
const board = (...middle: FlowColumn[]) => boardOf({ columns: [column('ready', 'queue'), ...middle, ...ends] });

/** The parts of the first card. */
const parts = (columns: FlowColumn[], ...cards: CardHistory[]) =>
  partsOf(accountOf(readingOf(cards, '31', board(...columns)), cards[0]?.id));

describe('the next stage is full for a card that waits', () => {
  const waiting = cardOf('A', 'ready 1', 'dev 9', 'done 10');

  it('while the column after its queue is at its limit, from the instant of the last place taken to that of the first freed', () => {
    expect(parts([limited(1)], waiting, cardOf('B', 'dev 3', 'done 5'))).toEqual([
      'queue 48',
      'next-stage-full(dev) 48',
      'queue 96',
      'worked 24',
    ]);
  });

  it('while that column is over its limit too', () => {
    const others = [cardOf('B', 'dev 3', 'done 7'), cardOf('C', 'dev 4', 'done 5')];
    expect(parts([limited(1)], waiting, ...others)).toContain('next-stage-full(dev) 96');
  });

  it('not while one place is free, nor without a limit', () => {
    const other = cardOf('B', 'dev 3', 'done 5');
    expect(parts([limited(2)], waiting, other)).toEqual(['queue 192', 'worked 24']);
    expect(parts([limited(null)], waiting, other)).toEqual(['queue 192', 'worked 24']);
  });

  it('by the limit that held then', () => {
    const dev = limited(2, {
      limitHistory: [
        { from: at('4'), maximum: 1 },
        { from: at('6'), maximum: null },
      ],
    });
    expect(parts([dev], waiting, cardOf('B', 'dev 3', 'done 8'))).toEqual([
      'queue 72',
      'next-stage-full(dev) 48',
      'queue 72',
      'worked 24',
    ]);
  });

  it('not by cards that are archived, void or elsewhere', () => {
    const others = [cardOf('B', 'dev 2', '@archived 3', 'dev 5', 'done 6'), cardOf('C', 'dev 2', 'done 4', '@void 20')];
    expect(parts([limited(1)], waiting, ...others)).toEqual([
      'queue 24',
      'next-stage-full(dev) 24',
      'queue 48',
      'next-stage-full(dev) 24',
      'queue 72',
      'worked 24',
    ]);
  });

  it('without a gap where one card leaves at the instant at which another comes', () => {
    const others = [cardOf('B', 'dev 3', 'done 5'), cardOf('C', 'dev 5', 'done 7')];
    expect(parts([limited(1)], waiting, ...others)).toContain('next-stage-full(dev) 96');
  });

  it('but not while it is blocked, which goes first', () => {
    const stopped = { ...waiting, blocks: [block('3', '4')] };
    expect(parts([limited(1)], stopped, cardOf('B', 'dev 3', 'done 5'))).toEqual([
      'queue 48',
      'blocked(vendor) 24',
      'next-stage-full(dev) 24',
      'queue 96',
      'worked 24',
    ]);
  });

  it('not for a card that is worked on', () => {
    const columns = [column('dev', 'active'), column('test', 'active', { wipLimit: 1 })];
    expect(parts(columns, cardOf('A', 'dev 1', 'done 4'), cardOf('B', 'test 1', 'done 9'))).toEqual(['worked 72']);
  });
});

describe('with a split column', () => {
  const half = (id: string, rest: Partial<FlowColumn>) =>
    column(id, id === 'doing' ? 'active' : 'queue', { parentId: 'dev', wipLimit: 2, ...rest });
  const halves = [half('doing', { half: 'in-progress' }), half('built', { half: 'done' })];
  const test = column('test', 'active', { wipLimit: 1 });

  it('the cards of both halves count against the limit that they share', () => {
    const others = [cardOf('B', 'doing 2', 'test 6'), cardOf('C', 'built 3', 'test 5')];
    expect(parts([...halves, test], cardOf('A', 'ready 1', 'doing 8', 'done 9'), ...others)).toEqual([
      'queue 48',
      'next-stage-full(doing) 48',
      'queue 72',
      'worked 24',
    ]);
  });

  it('each half has its own limit where theirs differ', () => {
    const own = [half('doing', { half: 'in-progress' }), half('built', { half: 'done', wipLimit: 5 })];
    const others = [cardOf('B', 'doing 2', 'test 6'), cardOf('C', 'built 3', 'test 5')];
    expect(parts([...own, test], cardOf('A', 'ready 1', 'doing 8', 'done 9'), ...others)).toEqual([
      'queue 168',
      'worked 24',
    ]);
  });

  it('a card in the done half waits for the next stage, not for its own other half', () => {
    const others = [cardOf('B', 'doing 1', 'test 5'), cardOf('C', 'test 3', 'done 4')];
    expect(parts([...halves, test], cardOf('A', 'built 1', 'done 5'), ...others)).toEqual([
      'queue 48',
      'next-stage-full(test) 24',
      'queue 24',
    ]);
  });

  it('a card in the done half waits for the next stage even where that half is called active', () => {
    const busy = [half('doing', { half: 'in-progress' }), half('built', { half: 'done', kind: 'active' })];
    const others = [cardOf('C', 'test 3', 'done 4')];
    expect(parts([...busy, test], cardOf('A', 'built 1', 'done 5'), ...others)).toEqual([
      'worked 48',
      'next-stage-full(test) 24',
      'worked 24',
    ]);
  });

  it('the whole and its halves are one stage before and after the split', () => {
    const whole = column('dev', 'active', { wipLimit: 2 });
    const others = [cardOf('B', 'dev 2', 'doing 4', 'test 6'), cardOf('C', 'dev 2', 'built 4', 'test 5')];
    expect(parts([whole, ...halves, test], cardOf('A', 'ready 1', 'doing 8', 'done 9'), ...others)).toEqual([
      'queue 24',
      'next-stage-full(dev) 72',
      'queue 72',
      'worked 24',
    ]);
  });

  it('a half that alone is limited counts once the whole is no longer used', () => {
    const whole = column('dev', 'active');
    const own = [half('doing', { half: 'in-progress', wipLimit: 1 }), half('built', { half: 'done', wipLimit: null })];
    expect(
      parts([whole, ...own], cardOf('A', 'ready 1', 'doing 8', 'done 9'), cardOf('B', 'doing 2', 'done 4')),
    ).toEqual(['queue 24', 'next-stage-full(doing) 48', 'queue 96', 'worked 24']);
  });
});

describe('a retired column after the queue', () => {
  const test = column('test', 'active', { wipLimit: 1 });
  const waiting = cardOf('A', 'ready 1', 'test 9', 'done 10');
  const others = [cardOf('B', 'dev 2', 'done 4'), cardOf('C', 'test 3', 'done 6')];

  it('is the next while it held cards under a limit, and then the column after it', () => {
    expect(parts([limited(1, { retired: true }), test], waiting, ...others)).toEqual([
      'queue 24',
      'next-stage-full(dev) 48',
      'next-stage-full(test) 48',
      'queue 72',
      'worked 24',
    ]);
    expect(parts([limited(2, { retired: true }), test], waiting, ...others)).toEqual([
      'queue 72',
      'next-stage-full(test) 48',
      'queue 72',
      'worked 24',
    ]);
  });

  it('is passed by where it had no limit', () => {
    expect(parts([limited(null, { retired: true }), test], waiting, ...others)).toEqual([
      'queue 48',
      'next-stage-full(test) 72',
      'queue 72',
      'worked 24',
    ]);
  });

  it('is passed by with a limit of 0, under which nothing stands', () => {
    expect(parts([limited(0, { retired: true }), test], waiting, cardOf('C', 'test 3', 'done 6'))).toEqual([
      'queue 48',
      'next-stage-full(test) 72',
      'queue 72',
      'worked 24',
    ]);
  });
});

it('a limit of 0 is full from the beginning', () => {
  expect(parts([limited(0)], cardOf('A', 'ready 1', 'dev 2', 'done 3'))).toEqual([
    'next-stage-full(dev) 24',
    'worked 24',
  ]);
});
