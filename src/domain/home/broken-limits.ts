import type { FlowReading } from '../flow/flow-reading.ts';
import { wipAgainstLimits } from '../flow/wip-against-limits.ts';

/** Above this share of days a limit says something about the work, or the work about the limit. */
const often = 0.2;

/** A stage that stood over its limit at the end of this share of the days. */
export type BrokenLimit = { stage: string; share: number };

/** The stages over their limit at the end of more than a fifth of the days of a reading, worst first. */
export function limitsOftenBroken(reading: FlowReading): BrokenLimit[] {
  const { days, places } = wipAgainstLimits(reading);
  return places
    .map(({ column, daysOver }) => ({ stage: stageName(column.name), share: daysOver / Math.max(1, days.length) }))
    .filter(({ share }) => share > often)
    .sort((a, b) => b.share - a.share);
}

/** Of a half, the name of its stage. */
const stageName = (name: string) => name.replace(/ · (in progress|done)$/, '');
