import { columnById, columnLabel } from './columns.ts';
import { configurationWords } from './configuration-words.ts';
import { editedWords } from './edited-words.ts';
import { type EventNames, isConfigurationEvent, textOf } from './event-names.ts';
import type { CardEventKind, LedgerEvent } from './schemas/board-view.ts';
import type { blockCategories } from './schemas/card.ts';
import type { BoardConfiguration } from './schemas/configuration.ts';
import type { ColumnId } from './schemas/ids.ts';

/**
 * What an event says, to be put behind the name of who did it: "moved it", from which column to which, and the reason
 * that was given.
 */
export type EventWords = { what: string; from: string | null; to: string | null; why: string | null };

export const blockCategoryWords: Readonly<Record<(typeof blockCategories)[number], string>> = {
  customer: 'waiting for the customer',
  'other-team': 'waiting for another team',
  environment: 'environment',
  decision: 'waiting for a decision',
  other: 'something else',
};

const cardVerbs: Readonly<Record<CardEventKind, string>> = {
  'card-created': 'created it',
  'card-moved': 'moved it',
  'card-reordered': 'put it to another place',
  'card-edited': 'changed it',
  'card-blocked': 'blocked it',
  'card-unblocked': 'unblocked it',
  'card-commented': 'commented',
  'card-archived': 'archived it',
  'card-deleted': 'deleted it',
  'card-sent-away': 'sent it away',
  'card-restored': 'restored it',
  'card-voided': 'declared it void',
  'card-unvoided': 'counts it again',
};

function cardWords(board: BoardConfiguration, names: EventNames, event: LedgerEvent, kind: CardEventKind): string {
  if (event.undoesSeq !== null) return `took back event ${event.undoesSeq}`;
  if (kind === 'card-edited') return editedWords(board, event, names);
  if (kind !== 'card-blocked') return cardVerbs[kind];
  const category = textOf(event.detail.category) as keyof typeof blockCategoryWords | null;
  const by = textOf(event.detail.blockedById);
  return `blocked it, ${(category && blockCategoryWords[category]) ?? 'for a reason'}${by ? ` (${names.card(by)})` : ''}`;
}

/** The words of an event on this board. Columns that were renamed since are told by their name today. */
export function eventWords(board: BoardConfiguration, event: LedgerEvent, names: EventNames): EventWords {
  const label = (id: ColumnId | null) => {
    const column = id === null ? undefined : columnById(board, id);
    return column === undefined ? null : columnLabel(board, column);
  };
  const why = event.overrideReason ?? textOf(event.detail.reason);
  if (isConfigurationEvent(event.kind)) {
    return { what: configurationWords(board, event.kind, event.detail, names), from: null, to: null, why };
  }
  const isTransition = event.cardSeq !== null;
  return {
    what: cardWords(board, names, event, event.kind),
    from: isTransition ? label(event.fromColumnId) : null,
    to: isTransition ? label(event.state?.columnId ?? null) : null,
    why,
  };
}
