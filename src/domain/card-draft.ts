import type { CardEventKind } from './schemas/board-view.ts';
import type { CardState } from './schemas/card.ts';
import type { CardId } from './schemas/ids.ts';
import type { Verdict } from './wip-policy.ts';

/**
 * An event of a card that has been decided and not yet been written: the state before and after, what the limits said,
 * and the particulars of its kind. It is a transition when the column changes.
 */
export type CardDraft = {
  kind: CardEventKind;
  cardId: CardId;
  before: CardState | null;
  after: CardState;
  verdict: Verdict | null;
  undoesSeq: number | null;
  detail: Record<string, unknown>;
};

export const isTransition = (draft: Pick<CardDraft, 'before' | 'after'>): boolean =>
  draft.after.columnId !== null && draft.after.columnId !== (draft.before?.columnId ?? null);

export const cardDraft = (
  draft: Pick<CardDraft, 'kind' | 'cardId' | 'before' | 'after'> & Partial<CardDraft>,
): CardDraft => ({ verdict: null, undoesSeq: null, detail: {}, ...draft });
