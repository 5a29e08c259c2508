import { type ConstraintLabel, constraintVerdict } from '../flow/constraint/verdict.ts';
import { flowReading } from '../flow/flow-reading.ts';
import type { Line } from './line.ts';
import { outputGains } from './output-gains.ts';
import { randomLine } from './random-line.ts';
import { recordedRun } from './recorded-history.ts';

/** A random board, and whether the verdict finds in its ledger what the long simulation knows. */
export type JudgedBoard = {
  /** The place whose work, done a little faster, raises the output most. */
  constraint: number;
  /** Whether that is plain: no other place raises the output half as much. */
  isClear: boolean;
  verdicts: readonly JudgedVerdict[];
};

/** `named` = the place with the most votes, or null where the label names none. */
export type JudgedVerdict = { departures: number; label: ConstraintLabel; named: number | null; isRight: boolean };

/** Judges the verdict on one random board after so many departures, each number on a ledger of its own length. */
export function judgedBoard(seed: number, departures: readonly number[]): JudgedBoard {
  const line = randomLine(seed);
  const gains = outputGains(line, seed + 1_000_000).map((gain) => gain ?? Number.NEGATIVE_INFINITY);
  const most = Math.max(...gains);
  const constraint = gains.indexOf(most);
  return {
    constraint,
    isClear: gains.every((gain, place) => place === constraint || gain < most / 2),
    verdicts: departures.map((count) => {
      const { label, named } = verdictAfter(line, seed + 2_000_000, count);
      return { departures: count, label, named, isRight: named === constraint };
    }),
  };
}

/** The verdict on a ledger of so many departures, once the line is warm. */
function verdictAfter(line: Line, seed: number, departures: number) {
  const run = recordedRun(line, seed, { warmUp: Math.round(departures / 4), measured: departures });
  const { label, named, stages } = constraintVerdict(flowReading(run.history, run.endedAt), run.warmAt);
  return { label, named: named === null ? null : (stages[named]?.stage.column ?? null) };
}
