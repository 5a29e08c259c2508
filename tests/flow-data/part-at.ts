import type { AccountPart } from '#domain/flow/account/account-interval.ts';
import type { CardFlow } from '#domain/flow/card-flow.ts';
import { kindAt, limitAt } from '#domain/flow/column-at.ts';
import type { FlowReading } from '#domain/flow/flow-reading.ts';
import type { FlowColumn, Micros } from '#domain/flow/history.ts';

/** The part of a card's account at one instant, by looking at every card of the board: slow, and simple to check. */
export function partAt(card: CardFlow, reading: FlowReading, at: Micros): AccountPart {
  const { board, ranks, asOf } = reading;
  const stay = stayAt(card, at);
  const column = board.columns[stay?.column ?? -1];
  if (stay === undefined || column === undefined) return 'unplaced';
  if (stay.standing !== 'on-board' || column.discard) return 'set-aside';
  if (card.blocks.some((block) => block.from <= at && at < (block.to ?? asOf))) return 'blocked';
  const kind = kindAt(column, at);
  if ((ranks.rankOfColumn[stay.column] ?? -1) >= ranks.done || kind === 'done') return 'in-done';
  if ((column.half === 'done' || kind === 'queue') && isNextFull(column, reading, at)) return 'next-stage-full';
  return kind === 'queue' ? 'queue' : 'worked';
}

function stayAt({ stays }: CardFlow, at: Micros) {
  return stays.list().find((stay) => stay.from <= at && at < (stay.to ?? Number.POSITIVE_INFINITY));
}

function isNextFull(column: FlowColumn, reading: FlowReading, at: Micros): boolean {
  const { columns } = reading.board;
  const later = columns
    .slice(columns.indexOf(column) + 1)
    .filter(({ discard, parentId }) => !discard && (parentId === null || parentId !== column.parentId));
  for (const next of later) {
    const limit = limitAt(next, at);
    const held = columns
      .filter((other) => shares(other, next, reading.asOf))
      .reduce((sum, { id }) => sum + cardsIn(id, reading, at), 0);
    if (next.retired && (limit === null || held === 0)) continue;
    return limit !== null && held >= limit;
  }
  return false;
}

/** Halves share a limit that was always the same for both, as far as is known at the instant of the reading. */
const shares = (one: FlowColumn, other: FlowColumn, asOf: Micros) =>
  one.id === other.id ||
  (one.parentId !== null &&
    one.parentId === other.parentId &&
    one.wipLimit === other.wipLimit &&
    JSON.stringify(changesUntil(one, asOf)) === JSON.stringify(changesUntil(other, asOf)));

const changesUntil = ({ limitHistory }: FlowColumn, asOf: Micros) => limitHistory.filter(({ from }) => from <= asOf);

function cardsIn(columnId: string, { board, cards }: FlowReading, at: Micros): number {
  return cards.filter((card) => {
    const stay = stayAt(card, at);
    return stay?.standing === 'on-board' && board.columns[stay.column]?.id === columnId;
  }).length;
}
