import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import { doneIds, type Shown } from './cards-until.ts';
import type { BoardRef } from './find-moment.ts';

const ofBoard = (alias: string) => `${alias}.workspace_id = $1 and ${alias}.board_id = $2`;
const isOld = `c.standing = 'on-board' and not c.void and c.column_id = any($5::uuid[]) and c.entered_at <= $6::timestamptz`;

// Counted as they stand today, which an index answers; then put right by the cards that something happened to since.
const count = `
with changed as materialized (
  select c.id, c.column_id, coalesce(${isOld}, false) as counts_today
  from card c
  where ${ofBoard('c')} and c.last_seq > $3 and c.created_at <= $4::timestamptz and c.entered_at is not null
), counted_then as (
  select e.column_id
  from changed
  cross join lateral (
    select *
    from ledger_event e
    where ${ofBoard('e')} and e.card_id = changed.id and e.seq <= $3
    order by e.seq desc
    limit 1
  ) e
  cross join lateral (
    select h.at as entered_at
    from ledger_event h
    where ${ofBoard('h')} and h.card_id = changed.id and h.card_seq is not null and h.seq <= $3
    order by h.card_seq desc
    limit 1
  ) h
  where e.standing = 'on-board' and not e.void and e.column_id = any($5::uuid[]) and h.entered_at <= $6::timestamptz
)
select part.column_id as "columnId", sum(part.cards)::int as count
from (
  select c.column_id, count(*) as cards
  from card c
  where ${ofBoard('c')} and ${isOld}
  group by c.column_id
  union all
  select column_id, -count(*)
  from changed
  where counts_today
  group by column_id
  union all
  select column_id, count(*)
  from counted_then
  group by column_id
) part
group by part.column_id
having sum(part.cards) > 0`;

/** How many cards stood in each done column at the moment and are too old to be shown there. */
export async function olderDoneUntil(connection: Connection, board: BoardRef, shown: Shown) {
  const of = [board.workspaceId, board.boardId];
  const found = await rows<{ columnId: string; count: number }>(
    connection,
    count,
    [...of, shown.seq, shown.at, doneIds(shown), shown.shownFrom],
    'older-done-until',
  );
  return Object.fromEntries(found.map(({ columnId, count: cards }) => [columnId, cards]));
}
