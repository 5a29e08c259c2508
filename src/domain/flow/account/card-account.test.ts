import { describe, expect, it } from 'vitest';
import { accountOf, partsOf } from '../../../../tests/flow-data/account-of.ts';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, block, boardOf, cardOf, column } from '../../../../tests/flow-data/small-history.ts';
import type { CardHistory, FlowBoard } from '../history.ts';

const parts = (card: CardHistory, asOf = '31', board?: FlowBoard) => partsOf(accountOf(readingOf([card], asOf, board)));

describe('the account of a card', () => {
  it('begins at creation and ends at the finish, whatever the card did in done afterwards', () => {
    const account = accountOf(readingOf([cardOf('A', 'backlog 1', 'ready 2', 'dev 3', 'done 5', 'released 7')]));
    expect(account).toMatchObject({ id: 'A', from: at('1'), to: at('5'), end: 'finished' });
    expect(partsOf(account)).toEqual(['queue 24', 'queue 24', 'worked 48']);
  });

  it('ends at the reading for a card that is not done', () => {
    const account = accountOf(readingOf([cardOf('A', 'ready 2', 'dev 3')], '4'));
    expect(account).toMatchObject({ to: at('4'), end: 'open' });
    expect(partsOf(account)).toEqual(['queue 24', 'worked 24']);
  });

  it('ends when a card that is not done was set aside for good', () => {
    const account = accountOf(readingOf([cardOf('A', 'ready 2', 'dev 3', '@archived 5', 'wontdo 7')]));
    expect(account).toMatchObject({ to: at('5'), end: 'discarded' });
    expect(partsOf(account)).toEqual(['queue 24', 'worked 48']);
  });

  it('of a card finished at the instant of its creation has no intervals', () => {
    expect(parts(cardOf('A', 'done 2'))).toEqual([]);
  });

  it('of a card that was never placed is unplaced throughout', () => {
    expect(parts(cardOf('A'), '3')).toEqual(['unplaced 48']);
  });

  it('is unplaced from creation to the first column', () => {
    const card = { ...cardOf('A', 'dev 3', 'done 4'), createdAt: at('1') };
    expect(parts(card)).toEqual(['unplaced 48', 'worked 24']);
  });

  it('is set aside under an overlay and in a discard column, and says in which', () => {
    const card = cardOf('A', 'dev 1', '@away 2', 'dev 4', 'wontdo 5', 'test 6', 'done 7');
    expect(parts(card)).toEqual([
      'worked 24',
      'set-aside(@away) 48',
      'worked 24',
      'set-aside(discard:wontdo) 24',
      'worked 24',
    ]);
  });

  it('is in done between a first finish and the re-opening', () => {
    const card = cardOf('A', 'dev 1', 'done 2', 'released 3', 'dev 5', 'done 6');
    expect(parts(card)).toEqual(['worked 24', 'in-done 24', 'in-done 48', 'worked 24']);
  });

  it('is in done from the done point on, whatever kind the columns there are', () => {
    const shipping = [column('done', 'queue'), column('released', 'active')];
    const board = boardOf({ columns: [column('ready', 'queue'), column('dev', 'active'), ...shipping] });
    const card = cardOf('A', 'dev 1', 'done 2', 'released 3', 'dev 4', 'done 5');
    expect(parts(card, '31', board)).toEqual(['worked 24', 'in-done 24', 'in-done 24', 'worked 24']);
  });

  it('reads the kind that a column had at the moment', () => {
    const dev = column('dev', 'active', { kindHistory: [{ from: at('3'), kind: 'queue' }] });
    const board = boardOf({ columns: [column('ready', 'queue'), dev, column('done', 'done')] });
    expect(parts(cardOf('A', 'dev 1', 'done 4'), '31', board)).toEqual(['worked 48', 'queue 24']);
  });
});

describe('blocked time in the account', () => {
  const blocked = (...blocks: ReturnType<typeof block>[]) => ({
    ...cardOf('A', 'ready 1', 'dev 3', 'done 6'),
    blocks,
  });

  it('goes before waiting and work, and survives a move', () => {
    expect(parts(blocked(block('2', '4')))).toEqual([
      'queue 24',
      'blocked(vendor) 24',
      'blocked(vendor) 24',
      'worked 48',
    ]);
  });

  it('has the reason that began first where two overlap', () => {
    expect(parts(blocked(block('4', '6', 'env'), block('3', '5', 'vendor')))).toEqual([
      'queue 48',
      'blocked(vendor) 48',
      'blocked(env) 24',
    ]);
  });

  it('goes on to the end of the account where it still is', () => {
    const card = { ...cardOf('A', 'dev 1'), blocks: [block('2', null)] };
    expect(parts(card, '5')).toEqual(['worked 24', 'blocked(vendor) 72']);
  });

  it('comes before time in done', () => {
    const card = { ...cardOf('A', 'dev 1', 'done 2', 'dev 4', 'done 5'), blocks: [block('3', '4')] };
    expect(parts(card)).toEqual(['worked 24', 'in-done 24', 'blocked(vendor) 24', 'worked 24']);
  });

  it('comes after time unplaced and set aside', () => {
    const card = { ...cardOf('A', 'dev 2', '@archived 3', 'dev 4', 'done 5'), createdAt: at('1') };
    expect(parts({ ...card, blocks: [block('1', '5')] })).toEqual([
      'unplaced 24',
      'blocked(vendor) 24',
      'set-aside(@archived) 24',
      'blocked(vendor) 24',
    ]);
  });
});
