import 'server-only';
import type { LockedBoard, LockedCard } from '#data/boards/locked-board.ts';
import { readTexts, writeTexts } from '#data/cards/card-texts.ts';
import { rows } from '#data/database.ts';
import type { Appended, NewEvent } from '#data/ledger/append.ts';
import { fieldsThatDiffer, type TextChange, textChange } from '#domain/card-text.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import type { CardText } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';

/** What a command changes of the texts of each card. */
export type TextChanges = ReadonlyMap<CardId, TextChange>;

const keep = `
insert into card_text_change (workspace_id, board_id, seq, card_id, before, after)
select $1, $2, c.seq, c.card_id, c.before, c.after
from jsonb_to_recordset($3::jsonb) as c (seq bigint, card_id uuid, before jsonb, after jsonb)`;

/** Decides what changes when each of these cards is given what `texts` answers for what it says now. */
export async function textChanges(
  board: LockedBoard,
  ids: readonly CardId[],
  texts: (says: CardText, id: CardId) => Partial<CardText> | Refusal,
): Promise<TextChanges | Refusal> {
  if (ids.length === 0) return new Map();
  const says = await readTexts(board, ids);
  const changes = new Map<CardId, TextChange>();
  for (const id of ids) {
    const wanted = texts(says(id), id);
    if (isRefusal(wanted)) return wanted;
    const change = textChange(says(id), wanted);
    if (change) changes.set(id, change);
  }
  return changes;
}

/** Writes changed texts, and keeps beside the events of the same command what stood there, for an undo. */
export async function applyTextChanges(
  board: LockedBoard,
  changes: TextChanges,
  events: readonly NewEvent[],
  appended: readonly Appended[],
): Promise<void> {
  if (changes.size === 0) return;
  const kept = events.flatMap(({ card_id }, index) => {
    const change = card_id && changes.get(card_id as CardId);
    return change ? [{ seq: appended[index]?.seq, card_id, ...change }] : [];
  });
  await writeTexts(
    board,
    [...changes].map(([id, { after }]) => ({ id, texts: after })),
  );
  await rows(board.connection, keep, [board.workspaceId, board.boardId, JSON.stringify(kept)], 'keep-text-changes');
}

/** What stood on these cards before the steps that are taken back; refused where a text was changed since. */
export async function textsBack(
  board: LockedBoard,
  cards: readonly LockedCard[],
  steps: readonly { seq: number; cardId: CardId; texts: TextChange | null }[],
): Promise<TextChanges | Refusal> {
  const changed = steps.flatMap(({ seq, cardId, texts }) => (texts ? [{ seq, cardId, texts }] : []));
  if (changed.length === 0) return new Map();
  const says = await readTexts(
    board,
    changed.map(({ cardId }) => cardId),
  );
  const late = changed.find(({ cardId, texts }) => fieldsThatDiffer(says(cardId), texts.after).length > 0);
  if (late) {
    const label = cards.find(({ id }) => id === late.cardId)?.label;
    const facts = { cardId: late.cardId, seq: late.seq };
    return refuse('undo-overtaken', `${label} was edited since.`, { facts });
  }
  return new Map(changed.map(({ cardId, texts }) => [cardId, { before: texts.after, after: texts.before }]));
}
