import pg from 'pg';
import { grouped } from './grouped.ts';

/** An event as it stands in the ledger, of all that the checks of a history need. */
export type LedgerRow = {
  boardId: string;
  seq: number;
  kind: string;
  via: string;
  key: string;
  cardId: string | null;
  columnId: string | null;
  standing: string | null;
  void: boolean | null;
  override: string | null;
  detail: Record<string, unknown>;
};

const read = `
select
  board_id as "boardId", seq::int, kind, via, command_key as key, card_id as "cardId", column_id as "columnId",
  standing, void, override, detail
from ledger_event
order by board_id, seq`;

/** The whole ledger, each board in the order of its seq, by a connection that no code of the product has touched. */
export async function readLedgerRows(url: string): Promise<LedgerRow[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<LedgerRow>(read)).rows;
  } finally {
    await client.end();
  }
}

/** The rows of each idempotency key on each board. */
export const byKey = (rows: readonly LedgerRow[]): Map<string, LedgerRow[]> =>
  grouped(rows, ({ boardId, key }) => `${boardId} ${key}`);
