import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { RecentCounts } from '#domain/home/since-yesterday.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';

/** Only the end of each ledger is read, so that a home costs the same in a board's tenth year. */
const lastEvents = 2000;

const readCounts = `
select
  b.id as "boardId",
  count(distinct e.card_id) filter (where e.kind = 'card-created')::int as created,
  count(distinct e.card_id) filter (where e.kind = 'card-moved')::int as moved,
  count(distinct e.card_id) filter (where e.kind = 'card-moved' and e.actor_id = $4)::int as "movedByMe",
  count(distinct e.card_id) filter (where e.kind = 'card-moved' and l.kind = 'done' and not l.discard)::int as finished,
  count(distinct e.card_id) filter (where e.kind = 'card-blocked')::int as blocked,
  count(distinct e.card_id) filter (where e.kind = 'card-unblocked')::int as unblocked
from unnest($2::uuid[], $3::float8[]) as asked (id, since)
join board b on b.workspace_id = $1 and b.id = asked.id
join ledger_event e
  on e.workspace_id = b.workspace_id and e.board_id = b.id
  and e.seq > b.seq - ${lastEvents} and e.at >= to_timestamp(0) + asked.since * interval '1 microsecond'
left join board_column l
  on l.workspace_id = e.workspace_id and l.board_id = e.board_id and l.id = e.column_id
where e.card_id is not null
group by b.id`;

const readPulledInto = `
select distinct e.column_id as id
from board b
join ledger_event e on e.workspace_id = b.workspace_id and e.board_id = b.id and e.seq > b.seq - ${lastEvents}
where b.workspace_id = $1
  and b.id = any ($2)
  and e.kind = 'card-moved'
  and e.actor_id = $3
  and e.at > now() - interval '60 days'
  and e.column_id is not null`;

/** What happened on each board since an instant of its own, in microseconds; a board where nothing did is left out. */
export async function readRecentCounts(
  boards: readonly { access: BoardAccess; since: number }[],
): Promise<Map<string, RecentCounts>> {
  const [first] = boards;
  if (!first) return new Map();
  const ids = boards.map(({ access }) => access.boardId);
  const values = [first.access.workspaceId, ids, boards.map(({ since }) => since), first.access.personId];
  const counts = await rows<RecentCounts & { boardId: string }>(pool, readCounts, values, 'home-counts');
  return new Map(counts.map(({ boardId, ...own }) => [boardId, own]));
}

/** The columns that the person has moved cards into within the last 60 days. */
export async function readPulledColumns(boards: readonly BoardAccess[]): Promise<Set<ColumnId>> {
  const [first] = boards;
  if (!first) return new Set();
  const values = [first.workspaceId, boards.map(({ boardId }) => boardId), first.personId];
  const found = await rows<{ id: ColumnId }>(pool, readPulledInto, values, 'home-columns');
  return new Set(found.map(({ id }) => id));
}
