import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';

const readers = `
select w.person_id as id
from workspace_member w
left join board_member m
  on m.workspace_id = w.workspace_id and m.board_id = $2 and m.person_id = w.person_id
where w.workspace_id = $1 and w.person_id = any($3) and (w.role = 'admin' or m.role is not null)`;

/** Those of these people who may read the board. No query where nobody is asked for. */
export async function readersAmong(board: LockedBoard, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const values = [board.workspaceId, board.boardId, [...new Set(ids)]];
  const found = await rows<{ id: string }>(board.connection, readers, values, 'board-readers');
  return new Set(found.map(({ id }) => id));
}
