import type { CardHistory, CardStep, FlowHistory, Micros } from '../flow/history.ts';
import { boardOfLine } from './board-of-line.ts';
import type { Line } from './line.ts';
import { Simulation } from './simulation.ts';

const MICROS_PER_HOUR = 3_600_000_000;
/** 2024-01-01T00:00:00Z. */
const BEGINNING: Micros = 1_704_067_200_000_000;

export type RecordedRun = {
  history: FlowHistory;
  /** When the line was warm, and when the last card was delivered. */
  warmAt: Micros;
  endedAt: Micros;
};

/** What a ledger would hold of a line's run, from its first card on (work never rests: hours are hours of the clock). */
export function recordedRun(line: Line, seed: number, deliveries: { warmUp: number; measured: number }): RecordedRun {
  const board = boardOfLine(line);
  const steps: CardStep[][] = [];
  let seq = 0;
  const simulation = new Simulation(line, seed, (card, _, to, at) => {
    seq += 1;
    steps[card] ??= [];
    steps[card].push({
      seq,
      at: microsAt(at),
      columnId: board.columns[to]?.id ?? null,
      standing: 'on-board',
      void: false,
      undoes: null,
    });
  });
  const warmAt = microsAt(simulation.run(deliveries.warmUp));
  const endedAt = microsAt(simulation.run(deliveries.warmUp + deliveries.measured));
  return { history: { board, cards: steps.map(cardOf) }, warmAt, endedAt };
}

function microsAt(hours: number): Micros {
  return BEGINNING + Math.round(hours * MICROS_PER_HOUR);
}

function cardOf(steps: CardStep[], index: number): CardHistory {
  return { id: `S-${index}`, type: '', createdAt: steps[0]?.at ?? BEGINNING, steps, blocks: [] };
}
