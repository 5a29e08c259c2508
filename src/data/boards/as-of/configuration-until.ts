import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import { type ConfigurationEvent, foldConfiguration } from '#data/ledger/verify/read-configuration-events.ts';
import type { BoardRef } from './find-moment.ts';

const readEvents = `
select seq, kind, detail
from ledger_event
where workspace_id = $1 and board_id = $2 and card_id is null and seq <= $3
order by seq`;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Configuration and roles after the event `seq`, in the order in which the live board tells them. */
export async function configurationUntil(connection: Connection, board: BoardRef, seq: number) {
  const of = [board.workspaceId, board.boardId, seq];
  const events = await rows<ConfigurationEvent>(connection, readEvents, of, 'configuration-until');
  const { configuration, roles } = foldConfiguration(board, events);
  const { types, limits } = configuration;
  return { configuration: { ...configuration, types: types.toSorted(byId), limits: limits.toSorted(byId) }, roles };
}
