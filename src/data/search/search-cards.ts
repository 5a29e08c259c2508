import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { BoardId, ColumnId } from '#domain/schemas/ids.ts';
import type { CardSearch, FoundCard } from '#domain/schemas/search.ts';

const mostFound = 12;
const mostBoards = 200;
const mostWords = 6;

/**
 * So many cards are read for finished ones, the latest of each board: the one part of a search that grows with age. Many
 * boards share them.
 */
const mostRead = 20_000;
const leastReadOfBoard = 200;

type Board = { id: BoardId; key: string; openColumns: ColumnId[] };

const findBoards = `
select
  b.id,
  b.key,
  array(
    select k.id
    from board_column k
    where k.workspace_id = b.workspace_id and k.board_id = b.id and k.kind <> 'done'
  ) as "openColumns"
from workspace_member w
join board b on b.workspace_id = w.workspace_id
left join board_member m
  on m.workspace_id = b.workspace_id and m.board_id = b.id and m.person_id = w.person_id
where w.workspace_id = $1
  and w.person_id = $2
  and (w.role = 'admin' or m.role is not null)
order by b.key is not distinct from upper($3) desc, b.archived, b.key
limit ${mostBoards}`;

const asFound = (card: string) =>
  ['board_id', 'id', 'number', 'title', 'card_type', 'column_id', 'standing', 'last_seq']
    .map((name) => `${card}.${name}`)
    .join(', ');

/**
 * Of the boards $2, the nearest first: the card of the number $4 on the board $3, open cards (in the columns $5) by title
 * ($6), and finished ones by title. Boards and columns are parameters, not joined, because they say to the planner which
 * index is meant, whatever it believes of the number of cards.
 */
const findCards = `
with still_open as (
  select 1 as turn, ${asFound('c')}
  from card c
  where c.workspace_id = $1 and c.board_id = any ($2::uuid[]) and c.column_id = any ($5::uuid[])
    and c.standing = 'on-board' and not c.void and c.title ilike all ($6::text[])
  order by array_position($2::uuid[], c.board_id), c.last_seq desc
  limit ${mostFound}
),
finished as (
  select 2 as turn, ${asFound('f')}
  from unnest($2::uuid[]) b (id)
  cross join lateral (
    select ${asFound('l')}
    from (
      select c.void, ${asFound('c')}
      from card c
      where c.workspace_id = $1 and c.board_id = b.id
      order by c.last_step_at desc
      limit greatest(${mostRead} / greatest(cardinality($2::uuid[]), 1), ${leastReadOfBoard})
    ) l
    where l.title ilike all ($6::text[]) and not l.void and l.standing <> 'deleted'
    limit ${mostFound}
  ) f
  where (select count(*) from still_open) < ${mostFound}
),
found as (
  select distinct on (id) *
  from (
    select 0 as turn, ${asFound('c')}
    from card c
    where c.workspace_id = $1 and c.board_id = $3 and c.number = $4 and not c.void and c.standing <> 'deleted'
    union all select * from still_open
    union all select * from finished
  ) every
  order by id, turn
)
select
  b.key as "boardKey",
  b.name as "boardName",
  c.number,
  c.title,
  c.card_type as type,
  case when c.standing = 'on-board' then k.name end as "column",
  (c.standing <> 'on-board' or coalesce(k.kind = 'done', true)) as "isFinished"
from found c
join board b on b.workspace_id = $1 and b.id = c.board_id
left join board_column k on k.workspace_id = $1 and k.board_id = c.board_id and k.id = c.column_id
order by c.turn, "isFinished", array_position($2::uuid[], c.board_id), c.last_seq desc
limit ${mostFound}`;

/** Cards by key or title on the boards that the actor may read: the one of that key first, open ones before finished. */
export async function searchCards(
  { workspaceId, personId }: WorkspaceAccess<'workspace:read'>,
  { q, board }: CardSearch,
): Promise<FoundCard[]> {
  const boards = await rows<Board>(pool, findBoards, [workspaceId, personId, board ?? null], 'search-boards');
  const { key, number } = keyIn(q);
  const ofNumber = boards.find((one) => one.key === (key ?? board?.toUpperCase()))?.id ?? null;
  const ids = boards.map(({ id }) => id);
  const openColumns = boards.flatMap((one) => one.openColumns);
  const patterns = q.split(/\s+/).slice(0, mostWords).map(partOf);
  return rows<FoundCard>(pool, findCards, [workspaceId, ids, ofNumber, number, openColumns, patterns], 'search-cards');
}

const partOf = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** "HB-142", "hb142" and "142" may be the key of a card; anything else is none. */
function keyIn(text: string): { key: string | null; number: number | null } {
  const [, key, number] = /^(?:([a-z][a-z0-9]{0,7}?)-?)?([1-9]\d{0,8})$/i.exec(text) ?? [];
  return { key: key?.toUpperCase() ?? null, number: number === undefined ? null : Number(number) };
}
