import 'server-only';
import { type LockedBoard, type LockedCard, lockedTallies } from '#data/boards/locked-board.ts';
import type { Appended, NewEvent } from '#data/ledger/append.ts';
import { cardEvent } from '#data/ledger/new-event.ts';
import { type CardDraft, isTransition } from '#domain/card-draft.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { CardState } from '#domain/schemas/card.ts';
import { type Tallies, talliesAfter, talliesNeeded } from '#domain/tally.ts';
import type { Judgement, LimitReading } from '#domain/wip-policy.ts';

/** What a card command answers: where its events stand in the ledger, and how full the limits are that it entered. */
export type CardAnswer = {
  seq: number;
  events: { seq: number; at: string; cardId: string; kind: string }[];
  readings: LimitReading[];
  override: { kind: string; reason: string | null } | null;
};

type Asked = { mayOverride: boolean; reason?: string | undefined };

/** The judgement of a command that may bring cards into these states. */
export async function judgementFor(board: LockedBoard, states: CardState[], asked: Asked): Promise<Judgement> {
  const tallies = await lockedTallies(board, talliesNeeded(board.configuration, states));
  return { board: board.configuration, tallies, mayOverride: asked.mayOverride, reason: asked.reason ?? null };
}

/**
 * Judges several changes one after the other, each with the tallies that those before it leave; the first refusal
 * refuses the whole. `decide` gets the judgement as it then stands.
 */
export function judgeInTurn<Item>(
  judgement: Judgement,
  items: readonly Item[],
  decide: (judgement: Judgement, item: Item) => CardDraft | Refusal,
): CardDraft[] | Refusal {
  const drafts: CardDraft[] = [];
  let tallies: Tallies = judgement.tallies;
  for (const item of items) {
    const draft = decide({ ...judgement, tallies }, item);
    if (isRefusal(draft)) return draft;
    tallies = talliesAfter(judgement.board, tallies, draft.before, draft.after);
    drafts.push(draft);
  }
  return drafts;
}

/** The rows of decided card events, and the answer to give once they stand in the ledger. */
export function cardEvents(
  board: LockedBoard,
  cards: readonly LockedCard[],
  drafts: readonly CardDraft[],
  firstOrdinal = 1,
) {
  const seqs = new Map(cards.map(({ id, cardSeq }) => [id, cardSeq]));
  const events: NewEvent[] = drafts.map((draft, index) => {
    const cardSeq = seqs.get(draft.cardId) ?? 0;
    seqs.set(draft.cardId, cardSeq + (isTransition(draft) ? 1 : 0));
    return cardEvent(board.configuration, draft, cardSeq, firstOrdinal + index);
  });
  const answer = (appended: Appended[]): CardAnswer => ({
    seq: appended.at(-1)?.seq ?? board.seq,
    events: appended.map(({ seq, at }, index) => ({
      seq,
      at,
      cardId: events[index]?.card_id ?? '',
      kind: events[index]?.kind ?? '',
    })),
    readings: drafts.flatMap(({ verdict }) => verdict?.readings ?? []),
    override: drafts.map(({ verdict }) => verdict?.override).find((override) => override) ?? null,
  });
  return { events, answer };
}
