import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { Micros } from '#domain/flow/history.ts';
import type { BoardChange } from '#domain/flow/scenes/events-rail.ts';

const micros = (instant: string) => `(extract(epoch from ${instant}) * 1000000)::bigint`;

const readChanges = `
select
  e.seq, ${micros('e.at')} as at, ${micros('e.recorded_at')} as "recordedAt", e.kind, e.detail, e.via,
  e.command_key as command, p.name as who
from ledger_event e
join person p on p.id = e.actor_id
where e.workspace_id = $1
  and e.board_id = $2
  and e.card_id is null
  and e.kind not in ('member-set', 'member-removed')
  and e.at <= to_timestamp(0) + $3::float8 * interval '1 microsecond'
order by e.seq`;

/** Every change of the board's own rules up to an instant, in their order, with who made it; not who came and went. */
export const readBoardChanges = (access: BoardAccess<'flow:read'>, asOf: Micros): Promise<BoardChange[]> =>
  rows<BoardChange>(pool, readChanges, [access.workspaceId, access.boardId, asOf], 'flow-board-changes');
