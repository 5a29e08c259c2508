import { CONSTRAINT_NEEDS, type ConstraintVerdict } from '../constraint/verdict.ts';
import type { Phrase } from './phrase.ts';
import { counted, percentText } from './words.ts';

/** The verdict in one sentence; `stage` = the name of the stage that it names, if it names one. */
export function constraintSentence(verdict: ConstraintVerdict, stage: string): Phrase[] {
  switch (verdict.label) {
    case 'strong':
      return [{ strong: stage }, ' is the bottleneck.'];
    case 'likely':
      return [{ strong: stage }, ' is probably the bottleneck.'];
    case 'none':
      return verdict.stages.length === 0
        ? ['No column in progress holds work that could be limited.']
        : ['There is no single bottleneck.'];
    case 'demand':
      return ['There is not enough work committed: nothing limits you.'];
    case 'external':
      return blockedBy(verdict);
    case 'too-little-data':
      return needsOf(verdict);
  }
}

function blockedBy({ blocked }: ConstraintVerdict): Phrase[] {
  const share = percentText(blocked.blocked / blocked.waiting);
  if (blocked.topReason === null) return [`Blocked: ${share} of the waiting was blocked time.`];
  return [
    'Blocked by ',
    { strong: blocked.topReason },
    `: ${share} of the waiting was blocked time, most of it by this.`,
  ];
}

function needsOf({ departures, days }: ConstraintVerdict): Phrase[] {
  const needed = `${CONSTRAINT_NEEDS.departures} departures in ${CONSTRAINT_NEEDS.days} days`;
  return [`Needs ${needed}, has ${departures} in ${counted(Math.floor(days), 'day')}.`];
}
