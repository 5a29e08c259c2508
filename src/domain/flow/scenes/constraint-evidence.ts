import { CONSTRAINT_NEEDS, type ConstraintVerdict, LIKELY_SHARE } from '../constraint/verdict.ts';
import type { StageFigures } from './stage-figures.ts';
import { counted, decimalText, percentText } from './words.ts';

/** Redrawing what was seen can never make it wholly certain. */
const MOST_CERTAIN = 0.99;

/**
 * What a verdict rests on, always in the same five lines (FLOW 3.14), about the stage with the most votes; none where
 * nothing was seen yet, or the board has no stage.
 */
export function constraintEvidence(verdict: ConstraintVerdict, stages: readonly StageFigures[]): string[] {
  const first = stages.toSorted((a, b) => b.certainty - a.certainty)[0];
  if (first === undefined || verdict.days <= 0) return [];
  const others = stages.filter((stage) => stage !== first);
  return [
    waitedLine(first, others),
    starvedLine(first, others),
    paceLine(first, others),
    `On average ${Math.round(first.cards)} cards were at or before ${first.name}.`,
    certaintyLine(verdict, first),
  ];
}

function waitedLine(first: StageFigures, others: readonly StageFigures[]): string {
  const most = others.toSorted((a, b) => b.waitedShare - a.waitedShare)[0];
  const next = most !== undefined && most.waitedShare <= first.waitedShare ? 'next: ' : '';
  const rival = most === undefined ? '' : ` (${next}${most.name} ${percentText(most.waitedShare)})`;
  return `Work waited for ${first.name} ${percentText(first.waitedShare)} of the time${rival}.`;
}

function starvedLine(first: StageFigures, others: readonly StageFigures[]): string {
  const own = Math.round(first.starvedShare * 100);
  const said =
    own === 0 ? `${first.name} never ran out of work` : `${first.name} had nothing to do ${own} % of the time`;
  const most = others.find((stage) => stage.starvedShare === Math.max(...others.map((other) => other.starvedShare)));
  return most === undefined ? `${said}.` : `${said}; ${most.name} had nothing to do ${percentText(most.starvedShare)}.`;
}

function paceLine(first: StageFigures, others: readonly StageFigures[]): string {
  const paced = others.filter((stage) => stage.exitsPerDay !== null);
  const rest = paced.map((stage) => `, ${stage.name} ${rateText(stage.exitsPerDay ?? 0)}`).join('');
  if (first.exitsPerDay === null) return `${first.name} never had work at hand and room ahead at one time.`;
  return `With work at hand ${first.name} finishes ${rateText(first.exitsPerDay)} cards a day${rest}.`;
}

/** One decimal, or as many as it takes to show the first digit of a slow pace. */
function rateText(perDay: number): string {
  return perDay >= 0.1 || perDay === 0 ? decimalText(perDay) : perDay.toPrecision(1);
}

/** How certain the named stage is, or what stands in the way of any certainty. */
function certaintyLine({ label, departures, days, blocked, stages }: ConstraintVerdict, first: StageFigures): string {
  const certainty = percentText(Math.min(first.certainty, MOST_CERTAIN));
  switch (label) {
    case 'strong':
    case 'likely':
      return `Certainty ${certainty}.`;
    case 'none':
      return `Certainty ${Math.floor(first.certainty * 100)} %: less than the ${percentText(LIKELY_SHARE)} that it takes to name a stage.`;
    case 'demand': {
      const { unfed, time } = stages[0]?.evidence ?? { unfed: 0, time: 1 };
      return `No certainty: nothing stood ready to be begun ${percentText(unfed / time)} of the time.`;
    }
    case 'external':
      return `No certainty: ${percentText(blocked.blocked / blocked.waiting)} of the waiting was blocked time.`;
    case 'too-little-data': {
      const has = `${departures} of ${CONSTRAINT_NEEDS.departures} departures`;
      return `No certainty yet: ${has}, ${Math.floor(days)} of ${counted(CONSTRAINT_NEEDS.days, 'day')}.`;
    }
  }
}
