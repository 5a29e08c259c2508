import { type CardDraft, cardDraft } from './card-draft.ts';
import { columnRefusal, type KnownCard } from './move.ts';
import { type Gap, rankBetween } from './position.ts';
import { type Refusal, refuse } from './refusals.ts';
import type { CardEventKind } from './schemas/board-view.ts';
import type { CardState } from './schemas/card.ts';
import type { CardId } from './schemas/ids.ts';
import { type Judgement, judgeEntry } from './wip-policy.ts';

/** Judges a change of one card and turns it into an event, or into the limit's refusal. */
function judged(judgement: Judgement, draft: Parameters<typeof cardDraft>[0]): CardDraft | Refusal {
  const verdict = judgeEntry(judgement, draft.before, draft.after);
  return 'refusal' in verdict ? verdict : cardDraft({ ...draft, verdict });
}

/** A new card enters its column like any other: the limits judge it. */
export function decideCreate(judgement: Judgement, id: CardId, state: CardState, number: number): CardDraft | Refusal {
  return (
    columnRefusal(judgement.board, state.columnId) ??
    judged(judgement, { kind: 'card-created', cardId: id, before: null, after: state, detail: { number } })
  );
}

/** A change of what the limits count by: type, size, class of service, assignee or lane. Texts alone change no state. */
export function decideEdit(
  judgement: Judgement,
  card: KnownCard,
  change: Partial<CardState>,
  fields: string[],
): CardDraft | Refusal {
  const after = { ...card.state, ...change };
  return judged(judgement, { kind: 'card-edited', cardId: card.id, before: card.state, after, detail: { fields } });
}

const standingKinds = {
  'on-board': 'card-restored',
  archived: 'card-archived',
  deleted: 'card-deleted',
  away: 'card-sent-away',
} as const satisfies Record<CardState['standing'], CardEventKind>;

/** Leaves the board (archived, deleted or away); its column and rank are kept for the way back. */
export function decideLeave(
  card: KnownCard,
  standing: Exclude<CardState['standing'], 'on-board'>,
  reason: string | null,
): CardDraft | Refusal {
  if (card.state.standing !== 'on-board') {
    return refuse('card-not-on-board', `${card.label} is not on the board.`, { field: 'cardIds' });
  }
  const after = { ...card.state, standing };
  const detail = reason === null ? {} : { reason };
  return cardDraft({ kind: standingKinds[standing], cardId: card.id, before: card.state, after, detail });
}

/** Counts a card as never having happened, or takes that back; the way back is judged by the limits. */
export function decideVoid(judgement: Judgement, card: KnownCard, isVoid: boolean, gap: Gap): CardDraft | Refusal {
  if (card.state.void === isVoid) {
    return refuse('card-already-there', `${card.label} is ${isVoid ? 'void' : 'counted'} already.`);
  }
  const rank = isVoid || card.state.columnId === null ? card.state.rank : rankBetween(gap);
  const kind = isVoid ? 'card-voided' : 'card-unvoided';
  const detail = judgement.reason === null ? {} : { reason: judgement.reason };
  return judged(judgement, {
    kind,
    cardId: card.id,
    before: card.state,
    after: { ...card.state, void: isVoid, rank },
    detail,
  });
}

/**
 * Brings a card back to the board, into the column it left or into another: one event, which is then a transition too, so
 * that the card passes through no column on its way. Judged as an entry, where it ends up.
 */
export function decideRestore(
  judgement: Judgement,
  card: KnownCard,
  columnId: CardState['columnId'],
  gap: Gap,
): CardDraft | Refusal {
  if (card.state.standing === 'on-board') {
    return refuse('card-already-there', `${card.label} is on the board already.`);
  }
  const after: CardState = { ...card.state, standing: 'on-board', columnId, rank: rankBetween(gap) };
  return (
    columnRefusal(judgement.board, columnId) ??
    judged(judgement, { kind: 'card-restored', cardId: card.id, before: card.state, after })
  );
}

/** An event that leaves the card's state as it is: blocked, unblocked, commented. */
export const decideNote = (
  kind: CardEventKind,
  card: KnownCard,
  detail: Record<string, unknown>,
  undoesSeq: number | null = null,
): CardDraft => cardDraft({ kind, cardId: card.id, before: card.state, after: card.state, detail, undoesSeq });

const compensation = (before: CardState, after: CardState): CardEventKind => {
  if (after.void !== before.void) return after.void ? 'card-voided' : 'card-unvoided';
  if (after.standing !== before.standing) return standingKinds[after.standing];
  if (after.columnId !== before.columnId) return 'card-moved';
  return after.rank === before.rank ? 'card-edited' : 'card-reordered';
};

/**
 * The compensating event that takes an event back: the card returns to the state it had before, at `rank`, which is free
 * there. A card whose creation is taken back is deleted. Nothing of the ledger is removed.
 */
export function decideUndo(
  judgement: Judgement,
  card: KnownCard,
  undone: { seq: number; before: CardState | null },
  rank: string | null,
): CardDraft | Refusal {
  const before = card.state;
  const target: CardState = undone.before ?? { ...before, standing: 'deleted' };
  const wrong = target.standing === 'on-board' ? columnRefusal(judgement.board, target.columnId) : undefined;
  if (wrong) return wrong;
  const after: CardState = { ...target, rank };
  const kind = compensation(before, after);
  return judged(judgement, { kind, cardId: card.id, before, after, undoesSeq: undone.seq });
}
