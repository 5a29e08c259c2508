import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import { columnNames } from '#domain/import/column-names.ts';
import { overlays } from '#domain/import/ledger-row.ts';
import { quoted } from '#domain/import/read-instant.ts';
import type { BoardFile } from '#domain/schemas/import.ts';
import { type RefusalList, refusalsShown } from './refusal-list.ts';

type Found = { row: number; value: string; total: number };

const unknownColumns = `
select row_number as row, target as value, count(*) over ()::int as total
from import_row
where workspace_id = $1 and import_id = $2 and file = 'ledger' and target <> all($3::text[])
order by row_number
limit $4`;

const unknownCards = `
select b.row_number as row, b.card as value, count(*) over ()::int as total
from import_row b
where b.workspace_id = $1
  and b.import_id = $2
  and b.file = 'blocks'
  and b.card not in (
    select card
    from import_row
    where workspace_id = $1 and import_id = $2 and file = 'ledger'
  )
order by b.row_number
limit $3`;

const noRows = `
select 1
from import_row
where workspace_id = $1 and import_id = $2 and file = 'ledger'
limit 1`;

/** Judges what needs the whole upload: that rows name columns of the board, blocks cards of the ledger, and that there are any. */
export async function checkStaged(
  connection: Connection,
  of: readonly [workspaceId: string, importId: string],
  file: BoardFile,
  refusals: RefusalList,
): Promise<void> {
  const known = file.columns.map(({ id, name }) => name ?? id).join(', ');
  const targets = [...columnNames(file).keys(), ...overlays];
  const columns = await rows<Found>(connection, unknownColumns, [...of, targets, refusalsShown]);
  refusals.addAll(
    columns.map(({ row, value }) => ({
      file: 'ledger',
      row,
      field: 'to_column',
      message: `to_column names a column that the board does not have: ${quoted(value)}. It has ${known}.`,
    })),
    columns[0]?.total ?? 0,
  );
  const cards = await rows<Found>(connection, unknownCards, [...of, refusalsShown]);
  refusals.addAll(
    cards.map(({ row, value }) => ({
      file: 'blocks',
      row,
      field: 'card',
      message: `card is in no row of the ledger: ${quoted(value)}`,
    })),
    cards[0]?.total ?? 0,
  );
  const [any] = await rows(connection, noRows, [...of]);
  if (!any && refusals.count === 0) {
    refusals.add({ file: 'ledger', row: null, field: null, message: 'the file has no rows' });
  }
}
