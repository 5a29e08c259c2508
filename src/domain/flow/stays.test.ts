import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomHistory, randomInstant } from '../../../tests/flow-data/random-history.ts';
import { at, boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { flowReading } from './flow-reading.ts';
import { ranksOf } from './ranks.ts';
import { StayLists } from './stay-lists.ts';
import { staysOf } from './stays.ts';

const { indexOfId } = ranksOf(boardOf());

const staysOfCard = (...moves: string[]) => staysOf(cardOf('A', ...moves).steps, indexOfId, new StayLists()).list();

describe('a stay', () => {
  it('lasts from entering until the next move', () => {
    const stays = staysOfCard('ready 1', 'dev 3');
    expect(stays).toEqual([
      { column: 1, standing: 'on-board', from: at('1'), to: at('3') },
      { column: 2, standing: 'on-board', from: at('3'), to: null },
    ]);
  });

  it('without length is still a visit', () => {
    expect(staysOfCard('ready 1', 'dev 3', 'test 3').map((stay) => stay.column)).toEqual([1, 2, 3]);
  });

  it('goes on when the card is voided and taken back', () => {
    expect(staysOfCard('ready 1', '@void 2', '@unvoid 3')).toHaveLength(1);
  });

  it('under an overlay keeps the column and is another stay; coming back begins a new one', () => {
    const stays = staysOfCard('dev 1', '@archived 2', 'dev 4');
    expect(stays.map(({ column, standing }) => [column, standing])).toEqual([
      [2, 'on-board'],
      [2, 'archived'],
      [2, 'on-board'],
    ]);
  });
});

it('the stays of a card add up to the time since its first placement, to the microsecond (I15)', () => {
  fc.assert(
    fc.property(randomHistory, randomInstant, (history, asOf) => {
      for (const card of flowReading(history, asOf).cards) {
        const stays = card.stays.list();
        const lengths = stays.map((stay) => (stay.to ?? asOf) - stay.from);
        expect(lengths.every((length) => length >= 0)).toBe(true);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(asOf - (stays[0]?.from ?? asOf));
      }
    }),
  );
});

it('many cards share their lists, and each reads its own stays', () => {
  const lists = new StayLists();
  const cards = Array.from({ length: 700 }, (_, index) =>
    staysOf(cardOf('A', 'ready 1', index % 2 ? 'dev 3' : '@away 3', 'test 5').steps, indexOfId, lists),
  );
  for (const [index, stays] of cards.entries()) {
    expect(stays.list().map(({ column, standing, to }) => [column, standing, to])).toEqual([
      [1, 'on-board', at('3')],
      index % 2 ? [2, 'on-board', at('5')] : [1, 'away', at('5')],
      [3, 'on-board', null],
    ]);
  }
});

it('a reading gives back every stay, each ending where the next begins and the last one open', () => {
  const [card] = flowReading(
    { board: boardOf(), cards: [cardOf('A', 'backlog 1', 'dev 3', '@archived 5', 'done 9')] },
    at('20'),
  ).cards;
  const list = card?.stays.list() ?? [];
  expect(list.map(({ column, standing }) => [column, standing])).toEqual([
    [0, 'on-board'],
    [2, 'on-board'],
    [2, 'archived'],
    [4, 'on-board'],
  ]);
  expect(list.map(({ to }) => to)).toEqual([...list.slice(1).map(({ from }) => from), null]);
});
