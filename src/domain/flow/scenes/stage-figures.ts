import type { ConstraintVerdict } from '../constraint/verdict.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { FlowColumn } from '../history.ts';

const MICROS_PER_DAY = 86_400_000_000;

/** What was seen of one stage, in words' units. */
export type StageFigures = {
  column: string;
  name: string;
  /** Share of the time in which work waited for it while it was full. */
  waitedShare: number;
  /** Share of the time in which it had room and nothing to pull. */
  starvedShare: number;
  /** Cards it let go a day with work at hand; null where that never was. */
  exitsPerDay: number | null;
  /** Cards in it and in the queues directly before it, on average. */
  cards: number;
  /** Its share of the votes. */
  certainty: number;
};

/** The half in which a split column's work is done goes by the name of the whole column. */
const stageName = (column: FlowColumn | undefined): string => column?.name.replace(/ · in progress$/, '') ?? '';

export function stageFigures({ stages }: ConstraintVerdict, { board }: FlowReading): StageFigures[] {
  return stages.map(({ stage, evidence, share }) => {
    const time = Math.max(1, evidence.time);
    return {
      column: board.columns[stage.column]?.id ?? '',
      name: stageName(board.columns[stage.column]),
      waitedShare: evidence.waited / time,
      starvedShare: evidence.starved / time,
      exitsPerDay: evidence.pressed > 0 ? (evidence.pressedExits / evidence.pressed) * MICROS_PER_DAY : null,
      cards: evidence.cardTime / time,
      certainty: share,
    };
  });
}
