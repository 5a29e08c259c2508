import { type CardDraft, cardDraft } from '../card-draft.ts';
import type { Micros } from '../flow/history.ts';
import type { CardEventKind } from '../schemas/board-view.ts';
import { type CardState, standings } from '../schemas/card.ts';
import type { CardTypeId } from '../schemas/configuration.ts';
import type { CardId, ColumnId } from '../schemas/ids.ts';

/** What an imported card is all its life: only where it stands changes. */
export type ImportedCard = {
  cardId: CardId;
  number: number;
  cardType: CardTypeId;
  sourceKey: string;
  sourceType: string;
};

/**
 * One entry of an imported card's life with its state before and after. `turn` says what it is: 0 the creation, 1 a row
 * of the ledger, 2 and 3 the two ends of a block. Places index the columns; standings and void are numbers.
 */
export type ImportedEntry = ImportedCard & {
  at: Micros;
  turn: 0 | 1 | 2 | 3;
  place: number | null;
  placeBefore: number | null;
  standing: number;
  standingBefore: number;
  void: number;
  voidBefore: number;
  blockId: string | null;
  reason: string | null;
};

const leaving = ['card-restored', 'card-archived', 'card-deleted', 'card-sent-away'] as const;

/** A row back to a column ends an overlay, and is a transition too where the column is another one. */
function kindOf(entry: ImportedEntry): CardEventKind {
  if (entry.turn === 0) return 'card-created';
  if (entry.turn === 2) return 'card-blocked';
  if (entry.turn === 3) return 'card-unblocked';
  if (entry.standing !== entry.standingBefore) return leaving[entry.standing] ?? 'card-restored';
  if (entry.void !== entry.voidBefore) return entry.void === 1 ? 'card-voided' : 'card-unvoided';
  return 'card-moved';
}

function detailOf({ turn, number, sourceKey, sourceType, blockId, reason }: ImportedEntry): Record<string, unknown> {
  if (turn === 0) return { number, sourceKey, sourceType };
  if (turn === 2) return { blockId, category: 'other', reason, blockedById: null };
  return turn === 3 ? { blockIds: [blockId] } : {};
}

/** The event that an entry comes to. The card keeps one rank through all of its imported life. */
export function importedDraft(entry: ImportedEntry, columnIds: readonly ColumnId[], rank: string): CardDraft {
  const stateAt = (place: number | null, standing: number, isVoid: number): CardState => ({
    columnId: place === null ? null : (columnIds[place] ?? null),
    rank: place === null ? null : rank,
    laneId: null,
    type: entry.cardType,
    size: null,
    classOfService: 'standard',
    assigneeId: null,
    standing: standings[standing] ?? 'on-board',
    void: isVoid === 1,
  });
  return cardDraft({
    kind: kindOf(entry),
    cardId: entry.cardId,
    before: entry.turn === 0 ? null : stateAt(entry.placeBefore, entry.standingBefore, entry.voidBefore),
    after: stateAt(entry.place, entry.standing, entry.void),
    detail: detailOf(entry),
  });
}
