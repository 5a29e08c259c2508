import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';

const putColumns = `
insert into board_column (
  workspace_id, board_id, id, name, kind, discard, parent_id, half, split, retired, place, policy, number
)
select
  $1, $2, c.id, c.name, c.kind, c.discard, c."parentId", c.half, c.split, c.retired, c.place, c.policy,
  coalesce(known.number, highest.number + row_number() over (partition by known.id is null order by c.place))
from jsonb_to_recordset($3::jsonb) as c (
  id uuid, name text, kind text, discard boolean, "parentId" uuid, half text, split boolean, retired boolean,
  place integer, policy text
)
left join board_column known on known.workspace_id = $1 and known.board_id = $2 and known.id = c.id
cross join (
  select coalesce(max(number), 0) as number
  from board_column
  where workspace_id = $1 and board_id = $2
) highest
on conflict (workspace_id, board_id, id) do update
set
  name = excluded.name,
  kind = excluded.kind,
  discard = excluded.discard,
  split = excluded.split,
  retired = excluded.retired,
  place = excluded.place,
  policy = excluded.policy`;

const putLanes = `
insert into swimlane (workspace_id, board_id, id, name, place, retired)
select $1, $2, l.id, l.name, l.place, l.retired
from jsonb_to_recordset($3::jsonb) as l (id uuid, name text, place integer, retired boolean)
on conflict (workspace_id, board_id, id) do update
set name = excluded.name, place = excluded.place, retired = excluded.retired`;

const putTypes = `
insert into card_type (workspace_id, board_id, id, word, enabled)
select $1, $2, t.id, t.word, t.enabled
from jsonb_to_recordset($3::jsonb) as t (id text, word text, enabled boolean)
on conflict (workspace_id, board_id, id) do update
set word = excluded.word, enabled = excluded.enabled`;

const dropLimits = `
delete from wip_limit
where workspace_id = $1 and board_id = $2`;

const putLimits = `
insert into wip_limit (
  workspace_id, board_id, id, scope, column_ids, lane_id, card_type, person_id, measure, minimum, maximum, mode
)
select
  $1, $2, w.id, w.scope, w."columnIds", w."laneId", w."cardType", w."personId", w.measure, w.minimum, w.maximum, w.mode
from jsonb_to_recordset($3::jsonb) as w (
  id uuid, scope text, "columnIds" uuid[], "laneId" uuid, "cardType" text, "personId" uuid, measure text,
  minimum integer, maximum integer, mode text
)`;

const putBoard = `
update board
set
  name = $3,
  zone = $4,
  commitment_column_id = $5,
  done_column_id = $6,
  expedite_limit = $7,
  sle_days = $8,
  archived = $9
where workspace_id = $1 and id = $2`;

const placed = (things: readonly object[]) => JSON.stringify(things.map((thing, place) => ({ ...thing, place })));

/** Makes the tables of a board's configuration say what this configuration says. The board's row must exist. */
export async function projectConfiguration(
  connection: Connection,
  workspaceId: string,
  board: BoardConfiguration,
): Promise<void> {
  const of = [workspaceId, board.id];
  await rows(connection, putColumns, [...of, placed(board.columns)]);
  await rows(connection, putLanes, [...of, placed(board.lanes)]);
  await rows(connection, putTypes, [...of, JSON.stringify(board.types)]);
  await rows(connection, dropLimits, of);
  await rows(connection, putLimits, [...of, JSON.stringify(board.limits)]);
  const { name, zone, commitmentColumnId, doneColumnId, expediteLimit, sleDays, archived } = board;
  const values = [name, zone, commitmentColumnId, doneColumnId, expediteLimit, sleDays, archived];
  await rows(connection, putBoard, [...of, ...values]);
}
