import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { capacitiesOf } from './capacities.ts';
import { changesWithin } from './changes.ts';
import { type Evidence, noEvidence, observe } from './evidence.ts';
import { spansOf } from './spans.ts';
import type { Stage } from './stages.ts';

const BLOCKS = 10;

/** What was seen of each stage in each tenth of [from, to), by block and then by stage. */
export function observeBlocks(reading: FlowReading, stages: readonly Stage[], from: Micros, to: Micros): Evidence[][] {
  const changes = changesWithin(reading, from, to);
  const capacities = capacitiesOf(reading, stages, spansOf(changes));
  const ends = Array.from({ length: BLOCKS }, (_, index) => from + Math.round(((to - from) * (index + 1)) / BLOCKS));
  const blocks = ends.map(() => stages.map(noEvidence));
  let block = 0;
  for (const span of spansOf(changes, ends)) {
    while (span.from >= (ends[block] as Micros)) block += 1;
    stages.forEach((stage, index) => {
      observe(blocks[block]?.[index] as Evidence, stage, span, reading, capacities);
    });
  }
  return blocks;
}
