import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { at, cardOf } from '../../../tests/flow-data/small-history.ts';

function cardAsOf(asOf: string, ...moves: string[]) {
  const [card] = readingOf([cardOf('A', ...moves)], asOf).cards;
  if (card === undefined) throw new Error('no such card');
  return card;
}

describe('a card set aside before done', () => {
  it('is discarded at the first instant of its present run, whatever overlays follow', () => {
    const card = cardAsOf('9', 'dev 1', '@archived 2', 'dev 3', 'wontdo 4', '@archived 5', '@deleted 6');
    expect(card.discardedAt).toBe(at('4'));
    expect(card.discardReason).toBe('discard:wontdo');
  });

  it('is discarded no more once it is back in a column', () => {
    expect(cardAsOf('9', 'dev 1', '@deleted 2', 'test 3')).toMatchObject({ discardedAt: null, discardReason: null });
  });

  it.each(['archived', 'deleted', 'away'])('names being %s as the reason', (standing) => {
    expect(cardAsOf('9', 'dev 1', `@${standing} 2`).discardReason).toBe(`@${standing}`);
  });
});

it('a card that was done first is not discarded', () => {
  expect(cardAsOf('9', 'dev 1', 'done 2', '@archived 3').discardedAt).toBeNull();
});

describe('a void card', () => {
  const cards = [cardOf('A', 'ready 1', 'done 2', '@void 3', '@unvoid 5'), cardOf('B', 'ready 1')];

  it('is gone from the figures from the mark on, and counted apart', () => {
    expect(readingOf(cards, '4')).toMatchObject({ cards: [{ id: 'B' }], voidCards: 1 });
  });

  it('is still there as of an instant before the mark, and again once it is taken back', () => {
    expect(readingOf(cards, '2').cards).toHaveLength(2);
    expect(readingOf(cards, '5')).toMatchObject({ cards: [{ id: 'A' }, { id: 'B' }], voidCards: 0 });
  });
});

describe('a card that does not exist yet', () => {
  it('is in no figure', () => {
    expect(readingOf([cardOf('A', 'ready 5')], '4').cards).toEqual([]);
  });

  it('counts as a card from its creation on, in no chart until it is placed', () => {
    expect(readingOf([{ ...cardOf('A', 'ready 5'), createdAt: at('2') }], '2').cards).toHaveLength(1);
    const reading = readingOf([{ ...cardOf('A', 'ready 5'), createdAt: at('2') }], '4');
    expect(reading.cards).toHaveLength(1);
    expect(reading.firstDay).toBeNull();
  });
});
