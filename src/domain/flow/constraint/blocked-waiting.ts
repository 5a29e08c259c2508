import { timeByReason } from '../blocked-time.ts';
import type { CardFlow } from '../card-flow.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { isInFlowSince } from '../in-scope.ts';
import { coverage } from '../intervals.ts';
import { segmentsOfKind } from '../kind-segments.ts';
import type { Stay } from '../stays.ts';

/** How much of the waiting on the board was waiting for something outside it. */
export type BlockedWaiting = {
  /** Card-time in the WIP zone in which a card was not being worked on: in a queue, or blocked anywhere. */
  waiting: Micros;
  /** The blocked part of it. */
  blocked: Micros;
  /** The reason with the most blocked time; null = never blocked. */
  topReason: string | null;
};

/** Waiting and blocked card-time in the WIP zone during [from, to) (FLOW 3.14, the external test). */
export function blockedWaiting(reading: FlowReading, from: Micros, to: Micros): BlockedWaiting {
  let waiting = 0;
  let blocked = 0;
  const byReason = new Map<string, Micros>();
  for (const card of reading.cards) {
    if (!isInFlowSince(card, from)) continue;
    for (const stay of card.stays.list()) {
      const start = Math.max(stay.from, from);
      const end = Math.min(stay.to ?? to, to);
      if (start >= end || !isInZone(stay, reading)) continue;
      const blockedHere = coverage(card.blocked, start, end);
      blocked += blockedHere;
      waiting += end - start - workedTime(card, stay, start, end, reading);
      for (const [reason, time] of timeByReason(card, start, end, reading.asOf)) {
        byReason.set(reason, (byReason.get(reason) ?? 0) + time);
      }
    }
  }
  const top = [...byReason].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0];
  return { waiting, blocked, topReason: top?.[0] ?? null };
}

function isInZone(stay: Stay, { ranks }: FlowReading): boolean {
  const rank = ranks.rankOfColumn[stay.column] ?? -1;
  return stay.standing === 'on-board' && rank >= ranks.commitment && rank < ranks.done;
}

function workedTime(card: CardFlow, stay: Stay, from: Micros, to: Micros, { board }: FlowReading): Micros {
  const column = board.columns[stay.column];
  if (column === undefined) return 0;
  return segmentsOfKind(column, 'active', from, to).reduce(
    (sum, segment) => sum + segment.to - segment.from - coverage(card.blocked, segment.from, segment.to),
    0,
  );
}
