import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, lockedCards } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { type CardAnswer, cardEvents } from '#data/cards/judged.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import { decideNote } from '#domain/card-decisions.ts';
import { refuse } from '#domain/refusals.ts';
import type { AttachmentId, CardId } from '#domain/schemas/ids.ts';

/** A file that was read whole and found to be what it says. */
export type ReadFile = { name: string; mediaType: string; content: Buffer };
export type AddedAttachment = CardAnswer & { attachment: { id: AttachmentId; name: string; mediaType: string } };

const mostOfCard = 50;

const count = `
select count(*)::int as count
from attachment
where workspace_id = $1 and board_id = $2 and card_id = $3`;
const insert = `
with named as (
  insert into attachment (workspace_id, board_id, card_id, id, name, media_type, byte_size, sha256, added_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  returning workspace_id, board_id, card_id, id
)
insert into attachment_content (workspace_id, board_id, card_id, attachment_id, content)
select workspace_id, board_id, card_id, id, $10
from named`;
const remove = `
delete from attachment
where workspace_id = $1 and board_id = $2 and card_id = $3 and id = $4
returning id`;

const note = ['attachments'];
const of = (board: LockedBoard, cardId: CardId) => [board.workspaceId, board.boardId, cardId];

/** Adds a file to a card. Refused with `too-many` when the card has as many as it can have. */
export async function addAttachment(
  access: BoardAccess<'card:edit'>,
  command: Command,
  cardId: CardId,
  { name, mediaType, content }: ReadFile,
): Promise<AddedAttachment> {
  const sha256 = createHash('sha256').update(content).digest();
  const asked = { ...command, content: { cardId, name, mediaType, sha256: sha256.toString('hex') } };
  return runCardCommand(access, asked, async (board) => {
    const [card] = await lockedCards(board, [cardId]);
    if (!card) throw notFound('card');
    const [held] = await rows<{ count: number }>(board.connection, count, of(board, cardId));
    if ((held?.count ?? 0) >= mostOfCard) {
      return refuse('too-many', `${card.label} has ${mostOfCard} files; take one off first.`, { field: 'file' });
    }
    const id = randomUUID() as AttachmentId;
    const values = [id, name, mediaType, content.byteLength, sha256, access.personId, content];
    await rows(board.connection, insert, [...of(board, cardId), ...values]);
    const { events, answer } = cardEvents(board, [card], [decideNote('card-edited', card, { fields: note })]);
    return { events, answer: (appended) => ({ ...answer(appended), attachment: { id, name, mediaType } }) };
  });
}

/** Takes a file off a card, and its bytes out of the database. */
export async function removeAttachment(
  access: BoardAccess<'card:edit'>,
  command: Command,
  { cardId, attachmentId }: { cardId: CardId; attachmentId: AttachmentId },
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const [card] = await lockedCards(board, [cardId]);
    const removed = await rows(board.connection, remove, [...of(board, cardId), attachmentId]);
    if (!card || removed.length === 0) throw notFound('attachment');
    return cardEvents(board, [card], [decideNote('card-edited', card, { fields: note })]);
  });
}
