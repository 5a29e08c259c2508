/**
 * The staged rows of an import as the events they come to. Parameters: $1 workspace, $2 import, $3 the place of each
 * column by every name that a row may use (jsonb), $4 the board whose cards and blocks stand in their tables already
 * (null: none yet).
 *
 * Each row of `kept` is one entry of a card's life with the card's state after it: turn 0 is its creation, 1 a row of the
 * ledger, 2 and 3 the two ends of a block. A row that changes nothing is not among them. `place` indexes the columns,
 * `standing` 0 is on the board.
 */
export const stagedHistory = `
staged as (
  select r.card, r.row_number, r.type, r.created_at, r.at, r.target, n.value::int as place
  from import_row r
  left join jsonb_each_text($3::jsonb) n on n.key = r.target
  where r.workspace_id = $1 and r.import_id = $2 and r.file = 'ledger'
), born as (
  select
    card,
    least(min(created_at), min(at)) as created_at,
    min(row_number) as first_row,
    min(at) as first_at,
    (array_agg(place order by at, row_number))[1] as first_place
  from staged
  group by card
), entries as (
  select
    card, created_at as at, 0 as turn, 0 as row_number,
    case when first_at = created_at then first_place end as place,
    null::int as standing, null::int as void, null::uuid as block_id, null::text as reason
  from born
  union all
  select
    card, at, 1, row_number, place,
    case target when '@archived' then 1 when '@deleted' then 2 when '@away' then 3 when '@void' then null when '@unvoid' then null else 0 end,
    case target when '@void' then 1 when '@unvoid' then 0 end,
    null, null
  from staged
  union all
  select c.source_key, (extract(epoch from e.at) * 1000000)::bigint, e.turn, 0, null, null, null, b.id, b.reason
  from card_block b
  join card c on c.workspace_id = b.workspace_id and c.board_id = b.board_id and c.id = b.card_id
  cross join lateral (values (b.from_at, 2), (b.to_at, 3)) as e (at, turn)
  where b.workspace_id = $1 and b.board_id = $4 and e.at is not null
), numbered as (
  select *, row_number() over life as n
  from entries
  window life as (partition by card order by at, turn, row_number)
), lasting as (
  -- what was said last: the greatest of (number, value) so far, in one integer
  select
    card, at, turn, n, block_id, reason,
    (max(n * 1024 + place) over life & 1023)::int as place,
    coalesce(max(n * 4 + standing) over life & 3, 0)::int as standing,
    coalesce(max(n * 2 + void) over life & 1, 0)::int as void
  from numbered
  window life as (partition by card order by at, turn, row_number rows unbounded preceding)
), compared as (
  select
    *,
    lag(place) over life as place_before,
    coalesce(lag(standing) over life, 0) as standing_before,
    coalesce(lag(void) over life, 0) as void_before
  from lasting
  window life as (partition by card order by n)
), kept as (
  select *, place is distinct from place_before as moves
  from compared
  where turn <> 1
    or place is distinct from place_before
    or standing <> standing_before
    or void <> void_before
)`;
