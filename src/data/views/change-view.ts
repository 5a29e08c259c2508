import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import { type Shelf, shelfOf, takenName } from '#data/views/shelf.ts';
import { gapAfter, rankBetween } from '#domain/position.ts';
import type { ChangeView, SavedView, ViewId } from '#domain/schemas/saved-view.ts';

const update = `
update saved_view
set
  name = coalesce($4, name),
  shown = coalesce($5::jsonb, shown),
  rank = coalesce($6, rank),
  changed_at = clock_timestamp()
where workspace_id = $1
  and board_id = $2
  and id = $3
returning id, name, owner_id is null as team, shown`;

/** Changes what is named of a view; behind which one it goes is said among the views of its own owner. */
export async function changeView(
  access: BoardAccess<'view:keep'>,
  command: Command,
  id: ViewId,
  { name, shown, afterViewId }: ChangeView,
): Promise<SavedView> {
  return runBoardCommand(access, command, async (board) => {
    const shelf = await shelfOf(access, board, id);
    const refusal = name === undefined ? undefined : takenName(shelf, name, id);
    if (refusal) return refusal;
    const rank = afterViewId === undefined ? null : rankBehind(shelf, id, afterViewId);
    const values = [board.workspaceId, board.boardId, id, name ?? null, shown ? JSON.stringify(shown) : null, rank];
    const [changed] = await rows<SavedView>(board.connection, update, values);
    if (!changed) throw notFound('view');
    return { events: [], answer: () => changed };
  });
}

function rankBehind({ views }: Shelf, id: ViewId, after: ViewId | null): string {
  const others = views.filter((view) => view.id !== id);
  if (after !== null && !others.some((view) => view.id === after)) throw notFound('view');
  return rankBetween(gapAfter(others, after));
}
