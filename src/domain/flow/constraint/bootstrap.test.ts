import { describe, expect, it } from 'vitest';
import { voteShares } from './bootstrap.ts';
import { type Evidence, noEvidence } from './evidence.ts';

/** A block of time in which work waited for one of two stages and the other had nothing to do. */
const waitingFor = (named: 0 | 1): Evidence[] =>
  [0, 1].map((stage) => ({
    ...noEvidence(),
    time: 10,
    waited: stage === named ? 9 : 0,
    starved: stage === named ? 0 : 9,
  }));

const blocks = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1].map((named) => waitingFor(named as 0 | 1));

describe('the votes of redrawn blocks', () => {
  it('are half a vote for each signal that names a stage, in each of 300 draws', () => {
    const [first = 0, second = 0] = voteShares(blocks, 2);
    expect(first + second).toBeLessThanOrEqual(0.5);
    expect(first).toBeGreaterThan(second);
    expect(Number.isInteger(Math.round(first * 600 * 1e6) / 1e6)).toBe(true);
    expect(Number.isInteger(Math.round(second * 600 * 1e6) / 1e6)).toBe(true);
    expect(second).toBeGreaterThan(0);
  });

  it('are the same each time', () => {
    expect(voteShares(blocks, 2)).toEqual(voteShares(blocks, 2));
  });

  it('are all for one stage where every block names it', () => {
    expect(voteShares(new Array(10).fill(waitingFor(0)), 2)).toEqual([0.5, 0]);
  });
});
