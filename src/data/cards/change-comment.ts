import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, lockedCards } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { type CardAnswer, cardEvents } from '#data/cards/judged.ts';
import { mentionRefusal, newlyMentioned, writeMentions } from '#data/cards/mentions.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import { decideNote } from '#domain/card-decisions.ts';
import { refuse } from '#domain/refusals.ts';
import type { WriteComment } from '#domain/schemas/card-commands.ts';
import type { CardId, CommentId, PersonId } from '#domain/schemas/ids.ts';

export type CommentOfCard = { cardId: CardId; commentId: CommentId };
type Written = { authorId: PersonId; body: string };

const read = `
select author_id as "authorId", body
from comment
where workspace_id = $1 and board_id = $2 and card_id = $3 and id = $4 and erased_at is null`;
const rewrite = `
update comment
set body = $5, edited_at = clock_timestamp()
where workspace_id = $1 and board_id = $2 and card_id = $3 and id = $4`;
const erase = `
with counted as (
  update card
  set comment_count = comment_count - 1
  where workspace_id = $1 and board_id = $2 and id = $3
)
update comment
set body = '', erased_at = clock_timestamp()
where workspace_id = $1 and board_id = $2 and card_id = $3 and id = $4`;

const of = (board: LockedBoard, { cardId, commentId }: CommentOfCard) => [
  board.workspaceId,
  board.boardId,
  cardId,
  commentId,
];

async function lockedComment(board: LockedBoard, comment: CommentOfCard) {
  const [card] = await lockedCards(board, [comment.cardId]);
  const [written] = await rows<Written>(board.connection, read, of(board, comment));
  if (!card || !written) throw notFound('comment');
  return { card, written };
}

/** Says something else in a comment of one's own; that it was edited is told. What was erased is not there any more. */
export async function editComment(
  access: BoardAccess<'card:comment'>,
  command: Command,
  comment: CommentOfCard,
  { body }: WriteComment,
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const { card, written } = await lockedComment(board, comment);
    if (written.authorId !== access.personId) return refuse('not-yours', 'Only its author can edit a comment.');
    const wrong = await mentionRefusal(board, newlyMentioned(body, written.body));
    if (wrong) return wrong;
    await rows(board.connection, rewrite, [...of(board, comment), body]);
    await writeMentions(board, comment, body);
    return cardEvents(board, [card], [decideNote('card-edited', card, { fields: ['comments'] })]);
  });
}

/** Erases what a comment says and whom it mentions; that there was one stays. Admins may erase what others wrote. */
export async function eraseComment(
  access: BoardAccess<'card:comment'>,
  command: Command,
  comment: CommentOfCard,
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const { card, written } = await lockedComment(board, comment);
    if (written.authorId !== access.personId && !access.can('board:configure')) {
      return refuse('not-yours', 'Only its author or an admin of the board can erase a comment.');
    }
    await rows(board.connection, erase, of(board, comment));
    await writeMentions(board, comment, '');
    return cardEvents(board, [card], [decideNote('card-edited', card, { fields: ['comments'] })]);
  });
}
