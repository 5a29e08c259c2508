import { describe, expect, it } from 'vitest';
import type { Line } from './line.ts';
import { constant, exponential } from './service-time.ts';
import { Simulation } from './simulation.ts';

type Move = { card: number; from: number; to: number; at: number };

function movesOf(line: Line, deliveries: number, seed = 1): Move[] {
  const moves: Move[] = [];
  new Simulation(line, seed, (card, from, to, at) => moves.push({ card, from, to, at })).run(deliveries);
  return moves;
}

const work = (hours: number, workers = 1) =>
  ({ kind: 'active', id: 'work', workers, work: constant(hours), rework: null }) as const;
const alone = (...maxima: number[]) => maxima.map((maximum, place) => ({ places: [place], maximum }));

describe('a simulated line', () => {
  it('keeps a finished card where it is until the next place has room, and its worker goes on with the next', () => {
    const line: Line = { places: [work(1), work(3)], limits: alone(2, 1), arrivals: null };
    const entries = movesOf(line, 3).filter(({ to }) => to === 1);
    expect(entries.map(({ card, at }) => [card, at])).toEqual([
      [0, 1],
      [1, 4],
      [2, 7],
      [3, 10],
    ]);
  });

  it('passes a whole row on in one instant when the last card leaves', () => {
    const line: Line = { places: [work(1), work(1), work(1)], limits: alone(1, 1, 1), arrivals: null };
    const third = movesOf(line, 2).filter(({ at }) => at === 3);
    expect(third.map(({ card, to }) => [card, to])).toEqual([
      [0, 3],
      [1, 2],
      [2, 1],
      [3, 0],
    ]);
  });

  it('sends rework back although the place is full', () => {
    const again = { ...work(1), rework: { to: 0, share: 1 } };
    const line: Line = { places: [work(5), again], limits: alone(1, 1), arrivals: null };
    const moves: Move[] = [];
    const simulation = new Simulation(line, 1, (card, from, to, at) => {
      moves.push({ card, from, to, at });
      if (moves.length > 20) throw new Error('seen enough');
    });
    expect(() => simulation.run(1)).toThrow('seen enough');
    expect(moves.find(({ from }) => from === 1)).toEqual({ card: 0, from: 1, to: 0, at: 6 });
  });

  it('lets arrivals wait outside while the first place is full', () => {
    const line: Line = { places: [work(2)], limits: alone(1), arrivals: constant(1) };
    expect(
      movesOf(line, 3)
        .filter(({ from }) => from === -1)
        .map(({ at }) => at),
    ).toEqual([1, 3, 5, 7]);
  });

  it('is the same for the same seed and another for another', () => {
    const line: Line = { places: [{ ...work(1), work: exponential(1) }], limits: alone(1), arrivals: null };
    expect(movesOf(line, 50, 3)).toEqual(movesOf(line, 50, 3));
    expect(movesOf(line, 50, 3)).not.toEqual(movesOf(line, 50, 4));
  });

  it('refuses an endless backlog before a place without a limit', () => {
    expect(() => movesOf({ places: [work(1)], limits: [], arrivals: null }, 1)).toThrow(RangeError);
  });
});
