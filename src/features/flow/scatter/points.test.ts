import { describe, expect, it } from 'vitest';
import { cardsIn, type Point, packPoints } from './points.ts';

const point = (card: string, x: number, y: number, more: Partial<Point> = {}): Point => ({
  card,
  type: 'feature',
  x,
  y,
  standsFor: 1,
  notes: [],
  isRinged: false,
  ...more,
});
const kindOf = (type: string) => ({ shape: 'circle' as const, color: `var(--type-${type})`, word: type });
const pack = (...points: Point[]) => packPoints(points, { numbers: new Map([['A', 7]]), kindOf });

describe('cards packed as points', () => {
  it('stand in the order in which keys walk them: by day, then by length', () => {
    expect(pack(point('C', 2, 1), point('B', 1, 9), point('A', 1, 3)).keys).toEqual(['A', 'B', 'C']);
  });

  it('know the card of the board, or 0 where the board does not have it', () => {
    expect(pack(point('A', 1, 1), point('B', 2, 1)).numbers).toEqual([7, 0]);
  });

  it('name each type once', () => {
    const packed = pack(point('A', 1, 1), point('B', 2, 1, { type: 'defect' }), point('C', 3, 1));
    expect(packed.kinds.map(({ word }) => word)).toEqual(['feature', 'defect']);
    expect(packed.kindOf).toEqual([0, 1, 0]);
  });

  it('count the cards that they stand for', () => {
    expect(cardsIn(pack(point('A', 1, 1), point('B', 2, 1, { standsFor: 12 })))).toBe(13);
  });

  it('say what is out of the ordinary only where it is', () => {
    const packed = pack(point('A', 1, 1), point('B', 2, 1, { standsFor: 12, notes: ['reopened'], isRinged: true }));
    expect(packed).toMatchObject({ standsFor: { 1: 12 }, notes: { 1: ['reopened'] }, ringed: [1] });
  });
});
