import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import { OLDER_DONE_COUNTED } from '#domain/older-done.ts';
import { doneIds, livedAt, type Shown } from './cards-until.ts';
import type { BoardRef } from './find-moment.ts';

const ofBoard = (alias: string) => `${alias}.workspace_id = $1 and ${alias}.board_id = $2`;

// Cards without a step since are counted where they stand, as far as the live board counts; the others one by one.
const count = `
select old.column_id as "columnId", least(sum(old.cards), $7::integer)::int as count
from (
  select col.id as column_id, settled.cards
  from unnest($5::uuid[]) as col (id)
  cross join lateral (
    select count(*) as cards
    from (
      select
      from card c
      where ${ofBoard('c')}
        and c.standing = 'on-board'
        and not c.void
        and c.column_id = col.id
        and c.entered_at <= $6::timestamptz
        and c.last_step_at <= $4::timestamptz
      limit $7::integer
    ) found
  ) settled
  union all
  select e.column_id, count(*)
  from card c
  cross join lateral (
    select *
    from ledger_event e
    where ${ofBoard('e')} and e.card_id = c.id and e.seq <= $3
    order by e.seq desc
    limit 1
  ) e
  cross join lateral (
    select h.at as entered_at
    from ledger_event h
    where ${ofBoard('h')} and h.card_id = c.id and h.card_seq is not null and h.seq <= $3
    order by h.card_seq desc
    limit 1
  ) h
  where ${ofBoard('c')}
    and ${livedAt('$4')}
    and e.standing = 'on-board'
    and not e.void
    and e.column_id = any($5::uuid[])
    and h.entered_at <= $6::timestamptz
  group by e.column_id
) old
group by old.column_id
having sum(old.cards) > 0`;

/** How many cards stood in each done column at the moment and are too old to be shown there, as far as they are counted. */
export async function olderDoneUntil(connection: Connection, board: BoardRef, shown: Shown) {
  const of = [board.workspaceId, board.boardId];
  const found = await rows<{ columnId: string; count: number }>(
    connection,
    count,
    [...of, shown.seq, shown.at, doneIds(shown), shown.shownFrom, OLDER_DONE_COUNTED],
    'older-done-until',
  );
  return Object.fromEntries(found.map(({ columnId, count: cards }) => [columnId, cards]));
}
