import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { isInFlowSince } from '../in-scope.ts';

export const COMES = 0;
export const LEAVES = 1;
export const LEAVES_FORWARDS = 2;

/** Comings and goings of cards in [from, to), in the order of their instants: what happened at `at[i]`, in `column[i]`. */
export type Changes = {
  from: Micros;
  to: Micros;
  /** Columns of the board. */
  columns: number;
  at: Float64Array;
  /** Index into `board.columns`. */
  column: Uint16Array;
  /** COMES, LEAVES or LEAVES_FORWARDS. */
  what: Uint8Array;
};

/**
 * The changes of every stay on the board that lies in [from, to) at least in part, those before `from` first; without the
 * cards that were closed all the time, in columns that hold no work.
 */
export function changesWithin(reading: FlowReading, from: Micros, to: Micros): Changes {
  const at: Micros[] = [];
  const column: number[] = [];
  const what: number[] = [];
  const { rankOfColumn } = reading.ranks;
  for (const card of reading.cards) {
    if (!isInFlowSince(card, from)) continue;
    const { stays } = card;
    for (let index = 0; index < stays.length; index += 1) {
      const [began, ended] = [stays.from(index), stays.to(index)];
      if (!stays.isOnBoard(index) || began >= to || (ended !== null && ended <= from)) continue;
      const place = stays.column(index);
      at.push(began);
      column.push(place);
      what.push(COMES);
      if (ended === null) continue;
      const isForward =
        stays.isOnBoard(index + 1) && (rankOfColumn[stays.column(index + 1)] ?? -1) > (rankOfColumn[place] ?? -1);
      at.push(ended);
      column.push(place);
      what.push(isForward ? LEAVES_FORWARDS : LEAVES);
    }
  }
  const order = Uint32Array.from(at.keys()).sort((a, b) => (at[a] as Micros) - (at[b] as Micros));
  return {
    from,
    to,
    columns: reading.board.columns.length,
    at: Float64Array.from(order, (index) => at[index] as Micros),
    column: Uint16Array.from(order, (index) => column[index] as number),
    what: Uint8Array.from(order, (index) => what[index] as number),
  };
}
