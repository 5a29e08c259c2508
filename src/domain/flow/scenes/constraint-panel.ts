import { type ConstraintVerdict, constraintVerdict } from '../constraint/verdict.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { constraintEvidence } from './constraint-evidence.ts';
import { constraintNotes } from './constraint-notes.ts';
import { constraintSentence } from './constraint-sentence.ts';
import { numberAxis } from './number-axis.ts';
import type { Scene } from './scene.ts';
import { type StageFigures, stageFigures } from './stage-figures.ts';
import { percentText } from './words.ts';

export type ConstraintMarks = {
  label: ConstraintVerdict['label'];
  /** The column that is to be marked on the board: only where the verdict is strong or likely. */
  column: string | null;
  stages: readonly StageFigures[];
  /** The same five lines each time; none before anything was seen. */
  evidence: readonly string[];
};

/**
 * The verdict on the constraint with its proof, over [from, as-of). The reading must hold cards of every type, because
 * they share the stages (FLOW 3.14).
 */
export function constraintPanel(reading: FlowReading, from: Micros): Scene<ConstraintMarks> {
  const verdict = constraintVerdict(reading, from);
  const stages = stageFigures(verdict, reading);
  const isMarked = verdict.label === 'strong' || verdict.label === 'likely';
  const marked = isMarked ? stages[verdict.named ?? -1] : undefined;
  return {
    title: 'Constraint',
    definition: 'constraint',
    sentence: constraintSentence(verdict, marked?.name ?? ''),
    notes: constraintNotes(verdict, marked?.name ?? null, reading),
    n: verdict.departures,
    x: { from: 0, to: stages.length, ticks: stages.map((stage, index) => ({ at: index, label: stage.name })) },
    y: numberAxis(0, 100, '%'),
    marks: {
      label: verdict.label,
      column: marked?.column ?? null,
      stages,
      evidence: constraintEvidence(verdict, stages),
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
