import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { BoardRef } from '#data/ledger/verify/read-configuration-events.ts';
import type { Micros } from '#domain/flow/history.ts';
import { ranksOf } from '#domain/flow/ranks.ts';
import type { ConfigurationRow } from './configuration-row.ts';
import { type ConfiguredFlow, flowBoard } from './flow-board.ts';

const readConfigurationEvents = `
select seq, kind, detail, (extract(epoch from at) * 1000000)::bigint as at
from ledger_event
where workspace_id = $1 and board_id = $2 and card_id is null
order by seq`;

const readSplitInUse = `
select c.id
from board_column c
where c.workspace_id = $1
  and c.board_id = $2
  and c.split
  and exists (
    select 1
    from ledger_event e
    where e.workspace_id = $1
      and e.board_id = $2
      and e.column_id = c.id
      and e.at <= to_timestamp(0) + $3::float8 * interval '1 microsecond'
  )`;

/** A board's configuration events, in their order. */
export const configurationRows = (connection: Connection, { workspaceId, boardId }: BoardRef) =>
  rows<ConfigurationRow>(connection, readConfigurationEvents, [workspaceId, boardId], 'flow-configuration');

/**
 * The board as the metrics read it as of an instant (FLOW 2.6), without reading its cards. Undefined while it has no
 * commitment point before a done point.
 */
export async function readConfiguredFlow(
  connection: Connection,
  board: BoardRef,
  asOf: Micros,
): Promise<ConfiguredFlow | undefined> {
  const events = await configurationRows(connection, board);
  const values = [board.workspaceId, board.boardId, asOf];
  const used = await rows<{ id: string }>(connection, readSplitInUse, values, 'flow-split-in-use');
  return flowBoard(board.boardId, events, new Set(used.map(({ id }) => id)));
}

/** The ids, in the ledger, of the columns in which a card is open: before done, and not of those that discard. */
export function openColumnIds({ board, flowIds }: ConfiguredFlow): string[] {
  const { done, rankOfColumn, indexOfId } = ranksOf(board);
  const rankOf = (flowId: string) => rankOfColumn[indexOfId.get(flowId) ?? -1] ?? -1;
  return [...flowIds].filter(([, flowId]) => rankOf(flowId) >= 0 && rankOf(flowId) < done).map(([id]) => id);
}
