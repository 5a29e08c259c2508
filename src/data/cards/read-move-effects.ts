import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { lockedCards, lockedTallies } from '#data/boards/locked-board.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { inSnapshot } from '#data/database.ts';
import { type MoveEffect, moveEffects, statesAfterMoves } from '#domain/move-effect.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { talliesNeeded } from '#domain/tally.ts';

/** What moving a card to each column would do to the limits, as the board stands now. Throws `not-found`. */
export async function readMoveEffects(access: BoardAccess, cardId: CardId): Promise<MoveEffect[]> {
  return inSnapshot(async (connection) => {
    const { workspaceId, boardId } = access;
    const board = await readConfiguration(connection, access);
    const here = { connection, workspaceId, boardId, configuration: board };
    const [card] = await lockedCards(here, [cardId]);
    if (!card) return [];
    const states = [card.state, ...statesAfterMoves(board, card.state)];
    const tallies = await lockedTallies(here, talliesNeeded(board, states));
    return moveEffects({ board, tallies, mayOverride: access.can('limit:override'), reason: null }, card.state);
  });
}
