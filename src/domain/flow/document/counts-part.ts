import { backwardMovesOf } from '../backward-moves.ts';
import { finishedCards } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import { instantText } from '../instant-text.ts';

/** How many cards there are, and how often they went against the flow. */
export type CountsPart = {
  as_of: string;
  time_zone: string;
  cards: number;
  void: number;
  finished: number;
  discarded: number;
  /** By `@archived`, `@deleted`, `@away`, `discard:COLUMN`. */
  discard_reasons: Record<string, number>;
  reopened_moves: number;
  uncommitted_moves: number;
  backward_moves: number;
};

export function countsPart(reading: FlowReading): CountsPart {
  const { cards, ranks, from } = reading;
  const moves = cards.map((card) => backwardMovesOf(card.stays, ranks, from));
  const reasons = cards.flatMap((card) => card.discardReason ?? []).sort();
  const discardReasons: Record<string, number> = {};
  for (const reason of reasons) discardReasons[reason] = (discardReasons[reason] ?? 0) + 1;
  return {
    as_of: instantText(reading.asOf),
    time_zone: reading.board.zone,
    cards: cards.length,
    void: reading.voidCards,
    finished: finishedCards(reading).length,
    discarded: reasons.length,
    discard_reasons: discardReasons,
    reopened_moves: moves.reduce((sum, { reopened }) => sum + reopened, 0),
    uncommitted_moves: moves.reduce((sum, { uncommitted }) => sum + uncommitted, 0),
    backward_moves: moves.reduce((sum, { backward }) => sum + backward, 0),
  };
}
