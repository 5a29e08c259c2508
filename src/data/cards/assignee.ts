import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';

const isOnBoard = `
select 1
from workspace_member w
left join board_member m
  on m.workspace_id = w.workspace_id and m.board_id = $2 and m.person_id = w.person_id
where w.workspace_id = $1 and w.person_id = $3 and (w.role = 'admin' or m.role is not null)`;

/** Refuses to give a card to someone who is not on the board; nobody and "as it was" pass. */
export async function assigneeRefusal(
  board: LockedBoard,
  assigneeId: string | null | undefined,
): Promise<Refusal | undefined> {
  if (assigneeId === null || assigneeId === undefined) return undefined;
  const found = await rows(board.connection, isOnBoard, [board.workspaceId, board.boardId, assigneeId], 'assignee');
  return found.length > 0
    ? undefined
    : refuse('invalid-input', 'This person is not on the board.', { field: 'assigneeId' });
}
