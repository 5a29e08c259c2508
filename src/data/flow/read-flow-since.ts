import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { BoardRef } from '#data/ledger/verify/read-configuration-events.ts';
import type { FlowHistory, Micros } from '#domain/flow/history.ts';
import type { PastAsked } from './cards-in-flow.ts';
import { readCardsInFlow } from './read-cards-in-flow.ts';
import { openColumnIds, readConfiguredFlow } from './read-configured-flow.ts';

const readBegin = `
select (extract(epoch from at) * 1000000)::bigint as at
from ledger_event
where workspace_id = $1
  and board_id = $2
  and card_id is not null
  and column_id is not null
  and at <= to_timestamp(0) + $3::float8 * interval '1 microsecond'
order by seq
limit 1`;

async function readBeganAt(connection: Connection, board: BoardRef, asOf: Micros): Promise<Micros | null> {
  const values = [board.workspaceId, board.boardId, asOf];
  const [first] = await rows<{ at: Micros }>(connection, readBegin, values, 'flow-began');
  return first?.at ?? null;
}

/**
 * What the metrics know of a board as of an instant, of the cards that were in flow since another: every figure of a range
 * that begins there is the same as from the whole ledger. Its cost follows those cards and not the board's history.
 * Undefined while the board has no commitment point before a done point. Run it in a snapshot.
 */
export async function readFlowSince(
  connection: Connection,
  board: BoardRef,
  asked: PastAsked,
): Promise<FlowHistory | undefined> {
  const configured = await readConfiguredFlow(connection, board, asked.asOf);
  if (!configured) return undefined;
  const beganAt = await readBeganAt(connection, board, asked.asOf);
  const cards = await readCardsInFlow(connection, board, { ...configured, open: openColumnIds(configured) }, asked);
  return { board: configured.board, cards, beganAt };
}
