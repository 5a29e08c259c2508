import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BoardAccess } from '#data/authorize.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { rows } from '#data/database.ts';
import { lockedShelf, mustShare, type Shelf, takenName } from '#data/views/shelf.ts';
import { rankBetween } from '#domain/position.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { KeepView, SavedView, ViewId } from '#domain/schemas/saved-view.ts';

/** Tabs that one looks through; enough for a team, and for each person. */
const mostOnShelf = 50;

const insert = `
insert into saved_view (workspace_id, board_id, id, owner_id, name, rank, shown)
values ($1, $2, $3, $4, $5, $6, $7)`;

/** Keeps a view behind the last one of its owner: the team, or the actor. It is no event of the board. */
export async function keepView(
  access: BoardAccess<'view:keep'>,
  command: Command,
  { name, team, shown }: KeepView,
): Promise<SavedView> {
  if (team) mustShare(access);
  return runBoardCommand(access, command, async (board) => {
    const shelf = await lockedShelf(board, team ? null : access.personId);
    const refusal = takenName(shelf, name) ?? fullShelf(shelf);
    if (refusal) return refusal;
    const id = randomUUID() as ViewId;
    const rank = rankBetween({ above: shelf.views.at(-1)?.rank ?? null, below: null });
    const values = [board.workspaceId, board.boardId, id, shelf.ownerId, name, rank, JSON.stringify(shown)];
    await rows(board.connection, insert, values);
    return { events: [], answer: () => ({ id, name, team, shown }) };
  });
}

const fullShelf = ({ views }: Shelf): Refusal | undefined =>
  views.length < mostOnShelf
    ? undefined
    : refuse('too-many-views', `More than ${mostOnShelf} views are not kept. Delete one first.`);
