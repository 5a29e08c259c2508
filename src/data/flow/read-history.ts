import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { FlowHistory, Micros } from '#domain/flow/history.ts';
import { type ConfigurationRow, flowBoard } from './flow-board.ts';
import { cardHistories, columnsUsed, readCardRows } from './read-card-histories.ts';

const readConfigurationEvents = `
select seq, kind, detail, (extract(epoch from at) * 1000000)::bigint as at
from ledger_event
where workspace_id = $1 and board_id = $2 and card_id is null
order by seq`;

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
  const events = await rows<ConfigurationRow>(connection, readConfigurationEvents, of, 'flow-configuration');
  const cards = await readCardRows(connection, of, asOf);
  const configured = flowBoard(boardId, events, columnsUsed(cards));
  return configured && { board: configured.board, cards: cardHistories(cards, configured) };
}
