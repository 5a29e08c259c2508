import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import { notFound, refused } from '#data/refused.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import type { SavedView, ViewId } from '#domain/schemas/saved-view.ts';

type ShelvedView = Pick<SavedView, 'id' | 'name'> & { rank: string };

/** The views of one owner on one board, by rank. `ownerId` null is the team. */
export type Shelf = { ownerId: PersonId | null; views: ShelvedView[] };

const readShelf = `
select id, name, rank
from saved_view
where workspace_id = $1
  and board_id = $2
  and owner_id is not distinct from $3
order by rank`;

/** Reads a shelf under the board's lock: until it is given back nobody else changes it. */
export async function lockedShelf(board: LockedBoard, ownerId: PersonId | null): Promise<Shelf> {
  const values = [board.workspaceId, board.boardId, ownerId];
  return { ownerId, views: await rows<ShelvedView>(board.connection, readShelf, values) };
}

const findOwner = `
select owner_id as "ownerId"
from saved_view
where workspace_id = $1
  and board_id = $2
  and id = $3
  and (owner_id is null or owner_id = $4)`;

/**
 * The shelf on which a view stands that the actor may change: one of their own, or the team's if they may share.
 * Throws `not-found` for another's view, as for one that is not there, and `not-allowed` for the team's.
 */
export async function shelfOf(access: BoardAccess<'view:keep'>, board: LockedBoard, id: ViewId): Promise<Shelf> {
  const values = [board.workspaceId, board.boardId, id, access.personId];
  const [found] = await rows<{ ownerId: PersonId | null }>(board.connection, findOwner, values);
  if (!found) throw notFound('view');
  if (found.ownerId === null) mustShare(access);
  return lockedShelf(board, found.ownerId);
}

export function mustShare(access: BoardAccess<'view:keep'>): void {
  if (!access.can('view:share'))
    throw refused('not-allowed', 'Your role on this board does not change what the team sees.');
}

/** Names differ within a shelf, whatever their case; the refusal of one that is taken. */
export function takenName({ views }: Shelf, name: string, own?: ViewId): Refusal | undefined {
  const isTaken = views.some((view) => view.id !== own && view.name.toLowerCase() === name.toLowerCase());
  return isTaken ? refuse('name-taken', 'There is a view of this name already.', { field: 'name' }) : undefined;
}
