import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { rows } from '#data/database.ts';
import { shelfOf } from '#data/views/shelf.ts';
import type { ViewId } from '#domain/schemas/saved-view.ts';

const remove = `
delete from saved_view
where workspace_id = $1
  and board_id = $2
  and id = $3`;

/** Deletes a view of one's own, or of the team. Whoever looks through it keeps looking; its tab is gone. */
export async function deleteView(
  access: BoardAccess<'view:keep'>,
  command: Command,
  id: ViewId,
): Promise<{ id: ViewId }> {
  return runBoardCommand(access, command, async (board) => {
    await shelfOf(access, board, id);
    await rows(board.connection, remove, [board.workspaceId, board.boardId, id]);
    return { events: [], answer: () => ({ id }) };
  });
}
