import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { type Connection, rows } from '#data/database.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { type BoardRef, configurationEvents, foldConfiguration } from './read-configuration-events.ts';

const readRoles = `
select person_id as "personId", role
from board_member
where workspace_id = $1 and board_id = $2`;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const comparable = (board: BoardConfiguration) => ({
  ...board,
  limits: board.limits.toSorted(byId),
  types: board.types.toSorted(byId),
});

/** I18: whether the tables of the board's configuration and roles are what the fold of its events says. */
export async function configurationDiffers(connection: Connection, board: BoardRef): Promise<boolean> {
  const told = foldConfiguration(board, await configurationEvents(connection, board));
  const stored = await readConfiguration(connection, board);
  const held = await rows<{ personId: string; role: string }>(connection, readRoles, [
    board.workspaceId,
    board.boardId,
  ]);
  const roles = new Map(held.map(({ personId, role }) => [personId, role]));
  return (
    !isDeepStrictEqual(comparable(told.configuration), comparable(stored)) || !isDeepStrictEqual(told.roles, roles)
  );
}
