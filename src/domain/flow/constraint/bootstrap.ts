import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Evidence, noEvidence } from './evidence.ts';
import { slowestWhenPressed, turningPoint } from './signals.ts';

const DRAWS = 300;
const SEED = 1;

/**
 * How often each stage is named when the window's blocks are drawn anew: 300 draws with a fixed seed, each of which
 * gives each signal half a vote. Shares by stage; a signal that names none gives its half to none (FLOW 3.14).
 */
export function voteShares(blocks: readonly (readonly Evidence[])[], stages: number): number[] {
  const random = xoroshiro128plus(SEED);
  const votes: number[] = new Array(stages).fill(0);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const drawn = blocks.map(() => blocks[uniformInt(random, 0, blocks.length - 1)] as readonly Evidence[]);
    const sums = sumOfBlocks(drawn, stages);
    for (const named of [turningPoint(sums), slowestWhenPressed(sums)]) {
      if (named !== null) votes[named] = (votes[named] as number) + 0.5;
    }
  }
  return votes.map((count) => count / DRAWS);
}

/** The evidence of several blocks of time together, by stage. */
export function sumOfBlocks(blocks: readonly (readonly Evidence[])[], stages: number): Evidence[] {
  const sums = Array.from({ length: stages }, noEvidence);
  for (const block of blocks) {
    block.forEach((evidence, stage) => {
      const sum = sums[stage] as Evidence;
      for (const key of Object.keys(evidence) as (keyof Evidence)[]) sum[key] += evidence[key];
    });
  }
  return sums;
}
