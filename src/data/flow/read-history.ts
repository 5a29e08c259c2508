import 'server-only';
import type { Connection } from '#data/database.ts';
import type { FlowHistory, Micros } from '#domain/flow/history.ts';
import { flowBoard } from './flow-board.ts';
import { cardHistories, columnsUsed, readCardRows } from './read-card-histories.ts';
import { configurationRows } from './read-configured-flow.ts';

/**
 * All that the metrics know of a board, from its ledger alone: cards and their types as of the instant, columns, points
 * and zone as they are now (FLOW 2.6). Undefined while the board has no commitment point before a done point. Run it in
 * a snapshot.
 */
export async function readFlowHistory(
  connection: Connection,
  { workspaceId, boardId }: { workspaceId: string; boardId: string },
  asOf: Micros,
): Promise<FlowHistory | undefined> {
  const of = [workspaceId, boardId];
  const events = await configurationRows(connection, { workspaceId, boardId });
  const cards = await readCardRows(connection, of, asOf);
  const configured = flowBoard(boardId, events, columnsUsed(cards));
  return configured && { board: configured.board, cards: cardHistories(cards, configured) };
}
