import 'server-only';
import { readersAmong } from '#data/boards/board-readers.ts';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import { mentionsIn } from '#domain/mentions.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { CardId, CommentId, PersonId } from '#domain/schemas/ids.ts';

const mostMentions = 50;

/** Who is mentioned in a text anew: everybody, or those whom the text before did not mention. */
export const newlyMentioned = (body: string, before = ''): PersonId[] => {
  const known = new Set(mentionsIn(before));
  return mentionsIn(body).filter((id) => !known.has(id));
};

/** Refuses to mention somebody who cannot read the board, and more people than a list can hold. */
export async function mentionRefusal(board: LockedBoard, ids: readonly PersonId[]): Promise<Refusal | undefined> {
  if (ids.length === 0) return undefined;
  if (ids.length > mostMentions) {
    return refuse('invalid-input', `A comment can mention ${mostMentions} people.`, { field: 'body' });
  }
  const readers = await readersAmong(board, ids);
  return ids.every((id) => readers.has(id))
    ? undefined
    : refuse('invalid-input', 'Only people who may read the board can be mentioned.', { field: 'body' });
}

// Of the people mentioned before, those who left the workspace since have no row any more and get none.
const write = `
with gone as (
  delete from comment_mention
  where workspace_id = $1 and board_id = $2 and card_id = $3 and comment_id = $4 and person_id <> all($5)
)
insert into comment_mention (workspace_id, board_id, card_id, comment_id, person_id)
select w.workspace_id, $2, $3, $4, w.person_id
from workspace_member w
where w.workspace_id = $1 and w.person_id = any($5)
on conflict do nothing`;

/** Puts the people whom a text mentions in the place of those whom its comment mentioned before. */
export const writeMentions = (
  board: LockedBoard,
  comment: { cardId: CardId; commentId: CommentId },
  body: string,
): Promise<unknown> =>
  rows(board.connection, write, [
    board.workspaceId,
    board.boardId,
    comment.cardId,
    comment.commentId,
    mentionsIn(body),
  ]);
