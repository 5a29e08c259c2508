-- A card carries its steps through the ledger, packed, so that flow is read card by card: what a range of days costs
-- follows the cards that were in flow in it, not the board's history. Projected from the ledger like the rest of the card.

-- A column's number never changes and is never given twice on a board: a step names its column by it in two bytes.
alter table board_column add column number smallint;
update board_column c
set number = n.number
from (
  select id, row_number() over (partition by workspace_id, board_id order by place, id) as number
  from board_column
) n
where n.id = c.id;
alter table board_column
  alter column number set not null,
  add constraint board_column_number_is_unique unique (workspace_id, board_id, number),
  add constraint board_column_number_is_positive check (number > 0);

-- Whether an event of a card changes where it stands; edits, reordering, comments and blocks do not.
create function is_step(kind text) returns boolean immutable parallel safe language sql as $$
  select kind not in ('card-edited', 'card-reordered', 'card-commented', 'card-blocked', 'card-unblocked')
$$;

-- Twenty bytes: microseconds since 1970, seq, the seq it takes back or 0, the column's number or 0, the standing (0 to 3)
-- and 4 for void.
create function packed_step(at timestamptz, seq bigint, undoes_seq bigint, column_number smallint, standing text, void boolean)
returns bytea immutable parallel safe language sql as $$
  select int8send((extract(epoch from at) * 1000000)::bigint)
    || int4send(seq::integer)
    || int4send(coalesce(undoes_seq, 0)::integer)
    || int2send(coalesce(column_number, 0::smallint))
    || int2send((array_position(array['on-board', 'archived', 'deleted', 'away'], standing) - 1 + case when void then 4 else 0 end)::smallint)
$$;

-- The steps of each card of a board as the ledger tells them: what the card's row is projected from and held against.
create function packed_steps(of_workspace uuid, of_board uuid)
returns table (card_id uuid, steps bytea, last_step_at timestamptz) stable parallel safe language sql as $$
  select
    e.card_id,
    string_agg(packed_step(e.at, e.seq, e.undoes_seq, n.number, e.standing, e.void), ''::bytea order by e.seq),
    max(e.at)
  from ledger_event e
  left join board_column n on n.workspace_id = e.workspace_id and n.board_id = e.board_id and n.id = e.column_id
  where e.workspace_id = of_workspace and e.board_id = of_board and e.card_id is not null and is_step(e.kind)
  group by e.card_id
$$;

alter table card
  add column steps bytea not null default '',
  add column last_step_at timestamptz(6);
update card c
set steps = s.steps, last_step_at = s.last_step_at
from board b
cross join lateral packed_steps(b.workspace_id, b.id) s
where c.workspace_id = b.workspace_id and c.board_id = b.id and c.id = s.card_id;
create index card_by_last_step on card (workspace_id, board_id, last_step_at);
