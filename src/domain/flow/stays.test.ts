import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomHistory, randomInstant } from '../../../tests/flow-data/random-history.ts';
import { at, boardOf, cardOf } from '../../../tests/flow-data/small-history.ts';
import { flowReading } from './flow-reading.ts';
import { ranksOf } from './ranks.ts';
import { staysOf } from './stays.ts';

const { indexOfId } = ranksOf(boardOf());

describe('a stay', () => {
  it('lasts from entering until the next move', () => {
    const stays = staysOf(cardOf('A', 'ready 1', 'dev 3').steps, indexOfId);
    expect(stays).toEqual([
      { column: 1, standing: 'on-board', from: at('1'), to: at('3') },
      { column: 2, standing: 'on-board', from: at('3'), to: null },
    ]);
  });

  it('without length is still a visit', () => {
    expect(staysOf(cardOf('A', 'ready 1', 'dev 3', 'test 3').steps, indexOfId).map((stay) => stay.column)).toEqual([
      1, 2, 3,
    ]);
  });

  it('goes on when the card is voided and taken back', () => {
    expect(staysOf(cardOf('A', 'ready 1', '@void 2', '@unvoid 3').steps, indexOfId)).toHaveLength(1);
  });

  it('under an overlay keeps the column and is another stay; coming back begins a new one', () => {
    const stays = staysOf(cardOf('A', 'dev 1', '@archived 2', 'dev 4').steps, indexOfId);
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
        const lengths = card.stays.map((stay) => (stay.to ?? asOf) - stay.from);
        expect(lengths.every((length) => length >= 0)).toBe(true);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(asOf - (card.stays[0]?.from ?? asOf));
      }
    }),
  );
});
