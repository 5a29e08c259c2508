import { columnLabel } from '#domain/columns.ts';
import { type CsvTable, csvOf } from '#domain/csv.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import { announce } from '#ui/live-regions.tsx';
import { saveFile } from '#ui/save-file.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardKey } from '../state/card-key.ts';
import type { BoardSession } from '../store/board-session.ts';

/** What the board knows of a card, a column for each; lists in one cell, parted by "; ". */
const facts: Record<string, (state: BoardState, card: BoardCard) => string | number | null> = {
  Card: cardKey,
  Title: (_, { title }) => title,
  Stage: ({ configuration }, { columnId }) => {
    const column = configuration.columns.find(({ id }) => id === columnId);
    return column ? columnLabel(configuration, column) : null;
  },
  Lane: ({ configuration }, { laneId }) => configuration.lanes.find(({ id }) => id === laneId)?.name ?? null,
  Type: ({ configuration }, { type }) => configuration.types.find(({ id }) => id === type)?.word ?? type,
  Person: ({ members }, { assigneeId }) => (assigneeId ? (members.get(assigneeId)?.name ?? null) : null),
  Class: (_, { classOfService }) => classOfService,
  Size: (_, { size }) => size,
  Tags: (_, { tags }) => tags.join('; '),
  Customer: (_, { customer }) => customer,
  Due: (_, { dueOn }) => dueOn,
  'Blocked by': (_, { blocks }) => blocks.map(({ reason }) => reason).join('; '),
  Created: (_, { createdAt }) => createdAt,
  Committed: (_, { startedAt }) => startedAt,
  'In stage since': (_, { enteredAt }) => enteredAt,
};

export const cardsTable = (state: BoardState, cards: readonly BoardCard[]): CsvTable => ({
  head: Object.keys(facts),
  rows: cards.map((card) => Object.values(facts).map((fact) => fact(state, card))),
});

/** Hands these cards to the person as a CSV file. */
export function exportCards(session: BoardSession, cards: readonly BoardCard[]): void {
  const state = session.shown.get();
  const file = new Blob([csvOf(cardsTable(state, cards))], { type: 'text/csv;charset=utf-8' });
  saveFile(file, `${state.configuration.key.toLowerCase()}-cards.csv`);
  announce(`Exported ${cards.length} ${cards.length === 1 ? 'card' : 'cards'}.`);
}
