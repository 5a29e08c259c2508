import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Independent streams of chance from one seed: each call gives the next one, 2^64 numbers further on. */
export function randomStreams(seed: number): () => RandomGenerator {
  const source = xoroshiro128plus(seed);
  return () => {
    source.jump();
    return source.clone();
  };
}
