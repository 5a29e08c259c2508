import type { StageFigures } from './stage-figures.ts';
import { decimalText, percentText } from './words.ts';

/** Redrawing what was seen can never make it wholly certain. */
const MOST_CERTAIN = 0.99;

/** The proof of a verdict, always in the same five lines (FLOW 3.14). */
export function constraintEvidence(stages: readonly StageFigures[], named: StageFigures): string[] {
  const others = stages.filter((stage) => stage !== named);
  return [
    waitedLine(named, others),
    starvedLine(named, others),
    paceLine(named, others),
    `On average ${Math.round(named.cards)} cards were at or before ${named.name}.`,
    `Certainty ${percentText(Math.min(named.certainty, MOST_CERTAIN))}.`,
  ];
}

function waitedLine(named: StageFigures, others: readonly StageFigures[]): string {
  const next = others.toSorted((a, b) => b.waitedShare - a.waitedShare)[0];
  const rival = next === undefined ? '' : ` (next: ${next.name} ${percentText(next.waitedShare)})`;
  return `Work waited for ${named.name} ${percentText(named.waitedShare)} of the time${rival}.`;
}

function starvedLine(named: StageFigures, others: readonly StageFigures[]): string {
  const own = Math.round(named.starvedShare * 100);
  const first =
    own === 0 ? `${named.name} never ran out of work` : `${named.name} had nothing to do ${own} % of the time`;
  const after = others.find((stage) => stage.starvedShare === Math.max(...others.map((other) => other.starvedShare)));
  return after === undefined
    ? `${first}.`
    : `${first}; ${after.name} had nothing to do ${percentText(after.starvedShare)}.`;
}

function paceLine(named: StageFigures, others: readonly StageFigures[]): string {
  const paced = others.filter((stage) => stage.exitsPerDay !== null);
  const rest = paced.map((stage) => `, ${stage.name} ${rateText(stage.exitsPerDay ?? 0)}`).join('');
  if (named.exitsPerDay === null) return `${named.name} never had work at hand and room ahead at one time.`;
  return `With work at hand ${named.name} finishes ${rateText(named.exitsPerDay)} cards a day${rest}.`;
}

/** One decimal, or as many as it takes to show the first digit of a slow pace. */
function rateText(perDay: number): string {
  return perDay >= 0.1 || perDay === 0 ? decimalText(perDay) : perDay.toPrecision(1);
}
