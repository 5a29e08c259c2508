import { CONSTRAINT_NEEDS, type ConstraintVerdict, constraintVerdict } from '../constraint/verdict.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { constraintEvidence } from './constraint-evidence.ts';
import { numberAxis } from './number-axis.ts';
import type { Phrase, Scene } from './scene.ts';
import { type StageFigures, stageFigures } from './stage-figures.ts';
import { counted, percentText } from './words.ts';

export type ConstraintMarks = {
  label: ConstraintVerdict['label'];
  /** The column that is to be marked on the board: only where the verdict is strong or likely. */
  column: string | null;
  stages: readonly StageFigures[];
  /** The same five lines each time; none where no stage is named. */
  evidence: readonly string[];
};

/**
 * The verdict on the constraint with its proof, over [from, as-of). The reading must hold cards of every type, because
 * they share the stages (FLOW 3.14).
 */
export function constraintPanel(reading: FlowReading, from: Micros): Scene<ConstraintMarks> {
  const verdict = constraintVerdict(reading, from);
  const stages = stageFigures(verdict, reading);
  const named = verdict.named === null ? undefined : stages[verdict.named];
  const isMarked = verdict.label === 'strong' || verdict.label === 'likely';
  return {
    title: 'Constraint',
    definition: 'constraint',
    sentence: sentenceOf(verdict, named),
    notes: isMarked ? ['Protect the buffer before it, limit what enters upstream, do not speed up the others.'] : [],
    n: verdict.departures,
    x: { from: 0, to: stages.length, ticks: stages.map((stage, index) => ({ at: index, label: stage.name })) },
    y: numberAxis(0, 100, '%'),
    marks: {
      label: verdict.label,
      column: isMarked ? (named?.column ?? null) : null,
      stages,
      evidence: named === undefined ? [] : constraintEvidence(stages, named),
    },
    table: {
      head: [
        'Stage',
        'Work waited for it',
        'Nothing to do',
        'Cards a day at work',
        'Cards at or before it',
        'Certainty',
      ],
      rows: stages.map((stage) => [
        stage.name,
        percentText(stage.waitedShare),
        percentText(stage.starvedShare),
        stage.exitsPerDay,
        stage.cards,
        percentText(stage.certainty),
      ]),
    },
  };
}

function sentenceOf(verdict: ConstraintVerdict, named: StageFigures | undefined): Phrase[] {
  switch (verdict.label) {
    case 'strong':
      return [{ strong: named?.name ?? '' }, ' is the bottleneck.'];
    case 'likely':
      return [{ strong: named?.name ?? '' }, ' is probably the bottleneck.'];
    case 'none':
      return ['There is no single bottleneck.'];
    case 'demand':
      return ['There is not enough work committed: nothing limits you.'];
    case 'external':
      return [
        'Most waiting is for something outside the board: ',
        { strong: verdict.blocked.topReason ?? 'blocked' },
        '.',
      ];
    case 'too-little-data':
      return needsOf(verdict);
  }
}

function needsOf({ departures, days }: ConstraintVerdict): Phrase[] {
  const needed = `${CONSTRAINT_NEEDS.departures} departures in ${CONSTRAINT_NEEDS.days} days`;
  return [`Needs ${needed}, has ${departures} in ${counted(Math.floor(days), 'day')}.`];
}
