import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BoardAccess } from '#data/authorize.ts';
import { lockedCards } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { type CardAnswer, cardEvents } from '#data/cards/judged.ts';
import { mentionRefusal, newlyMentioned, writeMentions } from '#data/cards/mentions.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import { decideNote } from '#domain/card-decisions.ts';
import type { WriteComment } from '#domain/schemas/card-commands.ts';
import type { CardId, CommentId } from '#domain/schemas/ids.ts';

const insertComment = `
with counted as (
  update card
  set comment_count = comment_count + 1
  where workspace_id = $1 and board_id = $2 and id = $3
)
insert into comment (workspace_id, board_id, card_id, id, author_id, body)
values ($1, $2, $3, $4, $5, $6)`;

/** Adds a comment and whom it mentions. The ledger says that there is one; its text stands apart and can be erased. */
export async function writeComment(
  access: BoardAccess<'card:comment'>,
  command: Command,
  cardId: CardId,
  { body }: WriteComment,
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const [card] = await lockedCards(board, [cardId]);
    if (!card) throw notFound('card');
    const wrong = await mentionRefusal(board, newlyMentioned(body));
    if (wrong) return wrong;
    const commentId = randomUUID() as CommentId;
    const values = [board.workspaceId, board.boardId, cardId, commentId, access.actor.personId, body];
    await rows(board.connection, insertComment, values);
    if (newlyMentioned(body).length > 0) await writeMentions(board, { cardId, commentId }, body);
    return cardEvents(board, [card], [decideNote('card-commented', card, { commentId })]);
  });
}
