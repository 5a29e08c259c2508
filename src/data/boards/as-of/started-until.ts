import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardRef } from './find-moment.ts';

const read = `
select s.card_id as "cardId", min(s.at) filter (where s.seq > coalesce(s.last_below, 0)) as at
from (
  select
    e.card_id, e.seq, e.at, max(e.seq) filter (where place.rank < $7) over (partition by e.card_id) as last_below
  from ledger_event e
  join unnest($5::uuid[], $6::integer[]) as place (column_id, rank) on place.column_id = e.column_id
  where e.workspace_id = $1
    and e.board_id = $2
    and e.card_id = any($4::uuid[])
    and e.card_seq is not null
    and e.seq <= $3
    and e.undoes_seq is null
    and not exists (
      select 1
      from ledger_event u
      where u.workspace_id = $1 and u.board_id = $2 and u.undoes_seq = e.seq and u.seq <= $3
    )
) s
group by s.card_id`;

/**
 * When each of the cards last crossed the commitment point upwards, as it was told after the event `seq` (FLOW 2.4): by
 * the order and the point of that moment, and by what had been undone by then.
 */
export async function startedUntil(
  connection: Connection,
  board: BoardRef,
  { seq, configuration }: { seq: number; configuration: BoardConfiguration },
  cardIds: readonly CardId[],
): Promise<Map<CardId, string | null>> {
  const { columns, commitmentColumnId } = configuration;
  const commitment = columns.findIndex(({ id }) => id === commitmentColumnId);
  if (commitment < 0) return new Map();
  const places = columns.flatMap(({ id, discard }, rank) => (discard ? [] : [{ id, rank }]));
  const found = await rows<{ cardId: CardId; at: string | null }>(
    connection,
    read,
    [
      ...[board.workspaceId, board.boardId, seq, cardIds],
      places.map(({ id }) => id),
      places.map(({ rank }) => rank),
      commitment,
    ],
    'started-until',
  );
  return new Map(found.map(({ cardId, at }) => [cardId, at]));
}
