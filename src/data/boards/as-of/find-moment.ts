import 'server-only';
import { type Connection, rows } from '#data/database.ts';

export type BoardRef = { workspaceId: string; boardId: string };

/** A moment of a board's past: `seq` of the last event up to it, 0 before the first. Instants in ISO form. */
export type Moment = { seq: number; at: string; begins: string; isFuture: boolean };

// The instants of a board never descend along its gapless seq, so the place is found by halving: 20 steps in a million.
const find = `
with recursive search as (
  select 0::bigint as low, b.seq + 1 as high
  from board b
  where b.workspace_id = $1 and b.id = $2
  union all
  select
    case when e.at <= $3::timestamptz then e.seq else s.low end,
    case when e.at <= $3::timestamptz then s.high else e.seq end
  from search s
  join ledger_event e on e.workspace_id = $1 and e.board_id = $2 and e.seq = (s.low + s.high) / 2
  where s.high - s.low > 1
)
select
  s.low as seq, $3::timestamptz as at, first_event.at as begins,
  $3::timestamptz > greatest(clock_timestamp(), b.last_at) as "isFuture"
from search s
join board b on b.workspace_id = $1 and b.id = $2
join ledger_event first_event on first_event.workspace_id = $1 and first_event.board_id = $2 and first_event.seq = 1
where s.high - s.low = 1`;

/** Finds the place of an instant (ISO form) in the board's ledger. The board must exist. */
export async function findMoment(connection: Connection, board: BoardRef, at: string): Promise<Moment> {
  const [found] = await rows<Moment>(connection, find, [board.workspaceId, board.boardId, at], 'find-moment');
  if (!found) throw new Error(`board ${board.boardId} has no ledger`);
  return found;
}
