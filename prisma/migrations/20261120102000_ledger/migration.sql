-- The ledger: one gapless sequence of events for each board, for cards and for the board's own configuration.
-- A card event carries the card's whole flow state after it, so that the last event of a card is the card.

create table ledger_event (
  workspace_id uuid not null,
  board_id uuid not null,
  seq bigint not null,
  at timestamptz(6) not null,
  recorded_at timestamptz(6) not null,
  kind text not null,
  actor_id uuid not null,
  via text not null,
  command_key text not null,
  command_ordinal integer not null,
  card_id uuid,
  card_seq integer,
  previous_card_seq integer generated always as (nullif(card_seq - 1, 0)) stored,
  from_column_id uuid,
  column_id uuid,
  rank text collate "C",
  lane_id uuid,
  card_type text,
  size integer,
  class_of_service text,
  assignee_id uuid,
  standing text,
  void boolean,
  undoes_seq bigint,
  hard_limit_id uuid,
  hard_limit integer,
  hard_count integer,
  override text,
  override_reason text,
  detail jsonb not null default '{}'
);

-- Without statistics every index that begins with workspace and board looks equal, and the foreign keys of a first bulk
-- of history would search by the wrong one, row by row through the whole board. So the planner is shown a likely ledger
-- once, before there is one; autovacuum replaces what it learns here with the truth.
insert into ledger_event (workspace_id, board_id, seq, at, recorded_at, kind, actor_id, via, command_key, command_ordinal, card_id, card_seq, from_column_id, column_id)
select
  gen_random_uuid(), board.id, step, clock_timestamp(), clock_timestamp(), 'card-moved', board.id, 'hand',
  gen_random_uuid()::text, 1, card.id, step, gen_random_uuid(), gen_random_uuid()
from (select gen_random_uuid() as id from generate_series(1, 4)) board
cross join lateral (select gen_random_uuid() as id from generate_series(1, 250) where board.id is not null) card
cross join generate_series(1, 8) step;
update ledger_event set workspace_id = (select board_id from ledger_event limit 1);
analyze ledger_event;
truncate ledger_event;

alter table ledger_event
  add constraint ledger_event_pkey primary key (workspace_id, board_id, seq),
  add constraint ledger_event_of_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  add constraint ledger_event_of_card foreign key (workspace_id, board_id, card_id) references card (workspace_id, board_id, id) on delete restrict,
  add constraint ledger_event_from_column foreign key (workspace_id, board_id, from_column_id) references board_column (workspace_id, board_id, id) on delete restrict,
  add constraint ledger_event_to_column foreign key (workspace_id, board_id, column_id) references board_column (workspace_id, board_id, id) on delete restrict,
  add constraint ledger_event_undoes_event foreign key (workspace_id, board_id, undoes_seq) references ledger_event (workspace_id, board_id, seq) on delete restrict,
  add constraint ledger_event_seq_is_positive check (seq > 0),
  add constraint ledger_event_is_of_a_card check ((kind like 'card-%') = (card_id is not null)),
  add constraint ledger_event_card_state_is_whole check (
    card_id is null
    or (card_type is not null and class_of_service is not null and standing is not null and void is not null and (column_id is null) = (rank is null))
  ),
  add constraint ledger_event_standing_is_known check (standing in ('on-board', 'archived', 'deleted', 'away')),
  add constraint ledger_event_via_is_known check (via in ('hand', 'api', 'import', 'demo')),
  add constraint ledger_event_transition_begins_or_continues check (
    card_seq is null
    or (card_seq >= 1 and column_id is not null and (card_seq = 1) = (from_column_id is null) and from_column_id is distinct from column_id)
  ),
  add constraint ledger_event_undoes_the_past check (undoes_seq < seq),
  add constraint ledger_event_holds_hard_limit check (
    hard_limit_id is null
    or (hard_limit is not null and hard_count is not null and (hard_count <= hard_limit or override is not null))
  ),
  add constraint ledger_event_override_is_known check (override in ('reason', 'admin', 'expedite')),
  add constraint ledger_event_override_says_why check (override is null or override = 'expedite' or length(btrim(override_reason)) > 0),
  add constraint ledger_event_one_for_each_command_step unique (workspace_id, board_id, command_key, command_ordinal),
  add constraint ledger_event_transition_is_unique unique (workspace_id, board_id, card_id, card_seq, column_id),
  add constraint ledger_event_chain_is_gapless foreign key (workspace_id, board_id, card_id, previous_card_seq, from_column_id)
    references ledger_event (workspace_id, board_id, card_id, card_seq, column_id) on delete restrict;
create index ledger_event_by_card on ledger_event (workspace_id, board_id, card_id, seq) where card_id is not null;
create unique index ledger_event_card_seq_is_unique on ledger_event (workspace_id, board_id, card_id, card_seq) where card_seq is not null;
create index ledger_event_of_configuration on ledger_event (workspace_id, board_id, seq) where card_id is null;
create unique index ledger_event_undone_once on ledger_event (workspace_id, board_id, undoes_seq) where undoes_seq is not null;

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % is refused', tg_op
    using errcode = 'restrict_violation', constraint = 'ledger_is_append_only';
end
$$;
create trigger ledger_event_is_never_changed
  before update or delete on ledger_event
  for each row execute function refuse_change_of_history();
create trigger ledger_event_is_never_emptied
  before truncate on ledger_event
  for each statement execute function refuse_change_of_history();
alter table ledger_event enable always trigger ledger_event_is_never_changed;
alter table ledger_event enable always trigger ledger_event_is_never_emptied;

-- What was answered to a key: the same key gets the same answer, with other content it is an error.
create table idempotent_answer (
  workspace_id uuid not null,
  scope_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer not null,
  body json not null,
  answered_at timestamptz(6) not null default clock_timestamp(),
  constraint idempotent_answer_pkey primary key (workspace_id, scope_id, key),
  constraint idempotent_answer_in_workspace foreign key (workspace_id) references workspace (id) on delete restrict,
  constraint idempotent_answer_key_is_short check (length(key) between 1 and 200)
);
