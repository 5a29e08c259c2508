import type { CreateCard } from '#domain/schemas/card-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { announce } from '#ui/live-regions.tsx';
import { draftOf } from '../state/draft.ts';
import { changeInto, type LaneFilter } from '../state/grouping.ts';
import type { BoardSession } from '../store/board-session.ts';

/** Sends a new card; it appears when the ledger has given it its number. `open` shows it as soon as it is there. */
export function addCard(session: BoardSession, card: CreateCard, open = false): void {
  const { key } = session.send({ kind: 'create', body: card });
  if (open) session.openWhenMade.add(key);
  announce(`Added ${card.title}.`);
}

/** The card with what the lane where it was typed has in common; what was typed itself comes first. */
export const inLane = (card: CreateCard, lane: LaneFilter): CreateCard => ({ ...changeInto(lane), ...card });

export function addCards(session: BoardSession, lines: readonly string[], columnId: ColumnId, lane: LaneFilter): void {
  const drafts = lines.flatMap((line) => draftOf(session.shown.get(), line, columnId) ?? []);
  for (const { card } of drafts) session.send({ kind: 'create', body: inLane(card, lane) });
  announce(`Added ${drafts.length} cards.`);
}
