import 'server-only';
import { type Connection, rows } from '#data/database.ts';

/**
 * When each card last crossed the commitment point upwards (FLOW 2.4), from the ledger and today's order of columns;
 * transitions that were undone, and their undoing, count for nothing. `which` says of which boards `b` and events `e`.
 */
export const startedFromLedger = (which: string): string => `
select s.card_id, min(s.at) filter (where s.seq > coalesce(s.last_below, 0)) as started_at
from (
  select
    e.card_id,
    e.seq,
    e.at,
    max(e.seq) filter (where column_now.place < commitment.place) over (partition by e.card_id) as last_below
  from board b
  join board_column commitment
    on commitment.workspace_id = b.workspace_id and commitment.board_id = b.id and commitment.id = b.commitment_column_id
  join ledger_event e on e.workspace_id = b.workspace_id and e.board_id = b.id and e.card_seq is not null
  join board_column column_now
    on column_now.workspace_id = e.workspace_id and column_now.board_id = e.board_id and column_now.id = e.column_id
  where ${which}
    and not column_now.discard
    and e.undoes_seq is null
    and not exists (
      select 1
      from ledger_event u
      where u.workspace_id = e.workspace_id and u.board_id = e.board_id and u.undoes_seq = e.seq
    )
) s
group by s.card_id`;

const recompute = `
update card c
set started_at = s.started_at
from card k
left join (${startedFromLedger('b.workspace_id = $1 and b.id = $2 and ($3::uuid[] is null or e.card_id = any($3))')}) s on s.card_id = k.id
where k.workspace_id = $1
  and k.board_id = $2
  and ($3::uuid[] is null or k.id = any($3))
  and c.workspace_id = k.workspace_id
  and c.board_id = k.board_id
  and c.id = k.id
  and c.started_at is distinct from s.started_at`;

/** Brings the cards' `started_at` in line with the ledger, after an undo, an import or a move of the commitment point. */
export async function recomputeStarted(
  connection: Connection,
  board: { workspaceId: string; boardId: string },
  cardIds: readonly string[] | null,
): Promise<void> {
  await rows(connection, recompute, [board.workspaceId, board.boardId, cardIds]);
}
