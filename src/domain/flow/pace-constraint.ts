import type { FlowReading } from './flow-reading.ts';
import { constraintPanel } from './scenes/constraint-panel.ts';
import { plainSentence } from './scenes/plain-sentence.ts';

/** The column that limits the output, as the board marks it. */
export type PaceConstraint = {
  columnId: string;
  /** `likely` is to be said as "probably". */
  label: 'strong' | 'likely';
  /** Its share of the votes, from 0 to 1. */
  certainty: number;
  /** The verdict, and that the stage was seldom short of work while another was. */
  sentence: string;
};

/** The constraint over a reading's range of days, where the verdict is strong or likely; else null (FLOW 3.14). */
export function paceConstraint(reading: FlowReading): PaceConstraint | null {
  const { sentence, marks } = constraintPanel(reading, reading.from);
  const { column, label, stages, evidence } = marks;
  const stage = stages.find((own) => own.column === column);
  if (stage === undefined || (label !== 'strong' && label !== 'likely')) return null;
  const [, neverStarved = ''] = evidence;
  const said = `${plainSentence(sentence)} ${neverStarved}`;
  const named = reading.board.columns.find(({ id }) => id === stage.column);
  return { columnId: named?.columnId ?? stage.column, label, certainty: stage.certainty, sentence: said };
}
