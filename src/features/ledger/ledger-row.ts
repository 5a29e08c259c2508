import type { Named } from '#data/ledger/read-named.ts';
import type { CsvTable } from '#domain/csv.ts';
import { eventWords } from '#domain/event-words.ts';
import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import type { CardReference } from '#domain/schemas/card-detail.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';

/** One event in words: who, through what, what, from where to where, which card, and why. */
export type LedgerRow = {
  event: LedgerEvent;
  who: string;
  via: string;
  what: string;
  stages: string | null;
  card: { key: string; number: number; title: string } | null;
  override: string | null;
  why: string | null;
};

const vias: Readonly<Record<LedgerEvent['via'], string>> = { hand: 'hand', api: 'API', import: 'import', demo: 'demo' };

export function ledgerRow(event: LedgerEvent, board: BoardConfiguration, named: Named): LedgerRow {
  const keyed = ({ number, title }: CardReference) => ({ key: `${board.key}-${number}`, number, title });
  const cardOf = (id: string | null) => {
    const found = named.cards.find((card) => card.id === id);
    return found ? keyed(found) : null;
  };
  const person = (id: string) => named.people[id] ?? 'somebody';
  const words = { person, card: (id: string) => cardOf(id)?.key ?? 'another card' };
  const { what, from, to, why } = eventWords(board, event, words);
  return {
    event,
    who: person(event.actorId),
    via: vias[event.via],
    what,
    stages: to ? (from ? `${from} → ${to}` : to) : null,
    card: cardOf(event.cardId),
    override: event.override ? 'over a limit' : null,
    why,
  };
}

/** The same as a table for a spreadsheet, with instants in full. */
export const ledgerCsv = (rows: readonly LedgerRow[]): CsvTable => ({
  head: ['Event', 'When', 'Who', 'Via', 'What', 'Stages', 'Card', 'Title', 'Over a limit', 'Why'],
  rows: rows.map(({ event, who, via, what, stages, card, override, why }) => [
    event.seq,
    event.at,
    who,
    via,
    what,
    stages,
    card?.key ?? null,
    card?.title ?? null,
    override,
    why,
  ]),
});
