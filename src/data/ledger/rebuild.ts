import 'server-only';
import { projectConfiguration } from '#data/boards/project-configuration.ts';
import { recomputeStarted } from '#data/cards/recompute-started.ts';
import { type Connection, rows } from '#data/database.ts';
import {
  allBoards,
  type BoardRef,
  configurationEvents,
  foldConfiguration,
} from '#data/ledger/verify/read-configuration-events.ts';

const lockBoard = `
select id
from board
where workspace_id = $1 and id = $2
for no key update`;

const putSeq = `
update board b
set
  seq = e.seq,
  last_at = e.last_at,
  config_seq = e.config_seq
from (
  select coalesce(max(seq), 0) as seq, max(at) as last_at, coalesce(max(seq) filter (where card_id is null), 0) as config_seq
  from ledger_event
  where workspace_id = $1 and board_id = $2
) e
where b.workspace_id = $1 and b.id = $2`;

const putCards = `
with last_event as (
  select distinct on (card_id) *
  from ledger_event
  where workspace_id = $1 and board_id = $2 and card_id is not null
  order by card_id, seq desc
), totals as (
  select
    card_id,
    coalesce(max(card_seq), 0) as card_seq,
    max(at) filter (where card_seq is not null) as entered_at,
    min(at) filter (where kind = 'card-created') as created_at,
    min(detail ->> 'sourceType') filter (where kind = 'card-created') as source_type,
    count(distinct card_type) as types
  from ledger_event
  where workspace_id = $1 and board_id = $2 and card_id is not null
  group by card_id
)
update card c
set
  column_id = e.column_id,
  rank = e.rank,
  lane_id = e.lane_id,
  card_type = e.card_type,
  size = e.size,
  class_of_service = e.class_of_service,
  assignee_id = e.assignee_id,
  standing = e.standing,
  void = e.void,
  last_seq = e.seq,
  card_seq = t.card_seq,
  entered_at = t.entered_at,
  created_at = t.created_at,
  source_type = case when t.types = 1 then t.source_type end,
  steps = coalesce(s.steps, ''),
  last_step_at = s.last_step_at
from last_event e
join totals t on t.card_id = e.card_id
left join packed_steps($1, $2) s on s.card_id = e.card_id
where c.workspace_id = $1 and c.board_id = $2 and c.id = e.card_id`;

const putBlocks = `
with dropped as (
  delete from card_block
  where workspace_id = $1 and board_id = $2
), ended as (
  select u.card_id, block_id::uuid as id, min(u.at) as at
  from ledger_event u
  cross join jsonb_array_elements_text(u.detail -> 'blockIds') as block_id
  where u.workspace_id = $1 and u.board_id = $2 and u.kind = 'card-unblocked'
  group by u.card_id, block_id
)
select
  b.card_id as "cardId", b.detail ->> 'blockId' as id, b.detail ->> 'category' as category,
  b.detail ->> 'reason' as reason, b.detail ->> 'blockedById' as "blockedById", b.at as "fromAt", e.at as "toAt"
from ledger_event b
left join ended e on e.card_id = b.card_id and e.id = (b.detail ->> 'blockId')::uuid
where b.workspace_id = $1 and b.board_id = $2 and b.kind = 'card-blocked'`;

const insertBlocks = `
insert into card_block (workspace_id, board_id, card_id, id, category, reason, blocked_by_id, from_at, to_at)
select $1, $2, b."cardId", b.id, b.category, b.reason, b."blockedById", b."fromAt", b."toAt"
from jsonb_to_recordset($3::jsonb) as b (
  "cardId" uuid, id uuid, category text, reason text, "blockedById" uuid, "fromAt" timestamptz, "toAt" timestamptz
)`;

const dropRoles = `
delete from board_member
where workspace_id = $1 and board_id = $2`;
const putRoles = `
insert into board_member (workspace_id, board_id, person_id, role)
select w.workspace_id, $2, w.person_id, r.role
from jsonb_to_recordset($3::jsonb) as r ("personId" uuid, role text)
join workspace_member w on w.workspace_id = $1 and w.person_id = r."personId"`;

async function rebuildBoard(connection: Connection, board: BoardRef): Promise<void> {
  const of = [board.workspaceId, board.boardId];
  await rows(connection, lockBoard, of);
  const { configuration, roles } = foldConfiguration(board, await configurationEvents(connection, board));
  await projectConfiguration(connection, board.workspaceId, configuration);
  await rows(connection, putSeq, of);
  await rows(connection, putCards, of);
  const blocks = await rows(connection, putBlocks, of);
  await rows(connection, insertBlocks, [...of, JSON.stringify(blocks)]);
  await rows(connection, dropRoles, of);
  const held = [...roles].map(([personId, role]) => ({ personId, role }));
  await rows(connection, putRoles, [...of, JSON.stringify(held)]);
  await recomputeStarted(connection, board, null);
}

/**
 * Makes every projection anew from the ledger, board by board under its lock: configuration, roles, counters, where cards
 * stand, blocks. On a sound database the rows are the same afterwards (I14). Run it inside a transaction.
 */
export async function rebuildProjections(connection: Connection): Promise<number> {
  const boards = await allBoards(connection);
  for (const board of boards) await rebuildBoard(connection, board);
  return boards.length;
}
