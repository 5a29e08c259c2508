import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';

const onBoard = `
select w.person_id as id
from workspace_member w
left join board_member m
  on m.workspace_id = w.workspace_id and m.board_id = $2 and m.person_id = w.person_id
where w.workspace_id = $1 and w.person_id = any($3) and (w.role = 'admin' or m.role is not null)`;

type Asked = { assigneeId?: string | null | undefined };

/** Refuses to give one of several cards to someone who is not on the board; the field names which. */
export async function assigneesRefusal(board: LockedBoard, cards: readonly Asked[]): Promise<Refusal | undefined> {
  const asked = new Set(cards.flatMap(({ assigneeId }) => assigneeId ?? []));
  if (asked.size === 0) return undefined;
  const values = [board.workspaceId, board.boardId, [...asked]];
  const found = await rows<{ id: string }>(board.connection, onBoard, values, 'assignees');
  const known = new Set(found.map(({ id }) => id));
  const stranger = cards.findIndex(({ assigneeId }) => assigneeId && !known.has(assigneeId));
  return stranger < 0
    ? undefined
    : refuse('invalid-input', 'This person is not on the board.', { field: `cards.${stranger}.assigneeId` });
}

/** Refuses to give a card to someone who is not on the board; nobody and "as it was" pass. */
export async function assigneeRefusal(
  board: LockedBoard,
  assigneeId: string | null | undefined,
): Promise<Refusal | undefined> {
  const refusal = await assigneesRefusal(board, [{ assigneeId }]);
  return refusal && { ...refusal, field: 'assigneeId' };
}
