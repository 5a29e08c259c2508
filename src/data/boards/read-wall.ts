import 'server-only';
import type { WallAccess } from '#data/authorize.ts';
import { readBoard } from '#data/boards/read-board.ts';
import type { BoardView } from '#domain/schemas/board-view.ts';
import { personId } from '#domain/schemas/ids.ts';

/** The board as a screen on the wall sees it: as it stands, for somebody who is nobody there. */
export async function readWall(access: WallAccess): Promise<BoardView> {
  return { ...(await readBoard(access)), me: personId.parse(access.actor.wallLinkId) };
}
