-- Boards as they stand now. All but what people write (titles, texts, comments) is a projection of the ledger.

create table board (
  workspace_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  zone text not null,
  commitment_column_id uuid,
  done_column_id uuid,
  expedite_limit integer not null default 1,
  sle_days integer,
  calendar jsonb,
  source text,
  seq bigint not null default 0,
  config_seq bigint not null default 0,
  last_at timestamptz(6) not null default '-infinity',
  last_card_number integer not null default 0,
  archived boolean not null default false,
  constraint board_pkey primary key (workspace_id, id),
  constraint board_of_workspace foreign key (workspace_id) references workspace (id) on delete restrict,
  constraint board_id_is_unique unique (id),
  constraint board_key_is_short check (key ~ '^[A-Z][A-Z0-9]{0,7}$'),
  constraint board_name_is_said check (length(btrim(name)) between 1 and 120),
  constraint board_expedite_limit_is_not_negative check (expedite_limit >= 0)
);
create unique index board_key_is_unique_in_workspace on board (workspace_id, key);

create table board_member (
  workspace_id uuid not null,
  board_id uuid not null,
  person_id uuid not null,
  role text not null,
  constraint board_member_pkey primary key (workspace_id, board_id, person_id),
  constraint board_member_of_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint board_member_is_workspace_member foreign key (workspace_id, person_id) references workspace_member (workspace_id, person_id) on delete cascade,
  constraint board_member_role_is_known check (role in ('admin', 'product-owner', 'member', 'viewer'))
);
create index board_member_by_person on board_member (workspace_id, person_id);

-- A split column keeps its row as the parent of two halves; cards stand in the halves only.
create table board_column (
  workspace_id uuid not null,
  board_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  discard boolean not null default false,
  parent_id uuid,
  half text,
  split boolean not null default false,
  retired boolean not null default false,
  place integer not null,
  policy text not null default '',
  source_key text,
  constraint board_column_pkey primary key (workspace_id, board_id, id),
  constraint board_column_of_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint board_column_half_of_parent foreign key (workspace_id, board_id, parent_id) references board_column (workspace_id, board_id, id) on delete restrict,
  constraint board_column_kind_is_known check (kind in ('queue', 'active', 'done')),
  constraint board_column_name_is_said check (length(btrim(name)) between 1 and 120),
  constraint board_column_half_has_parent check ((half is null) = (parent_id is null)),
  constraint board_column_half_is_known check (half in ('in-progress', 'done')),
  constraint board_column_is_parent_or_half check (not (split and half is not null))
);
create unique index board_column_one_of_each_half on board_column (workspace_id, board_id, parent_id, half) where parent_id is not null and not retired;

alter table board
  add constraint board_commitment_column foreign key (workspace_id, id, commitment_column_id) references board_column (workspace_id, board_id, id) on delete restrict,
  add constraint board_done_column foreign key (workspace_id, id, done_column_id) references board_column (workspace_id, board_id, id) on delete restrict;

create table swimlane (
  workspace_id uuid not null,
  board_id uuid not null,
  id uuid not null,
  name text not null,
  place integer not null,
  retired boolean not null default false,
  constraint swimlane_pkey primary key (workspace_id, board_id, id),
  constraint swimlane_of_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint swimlane_name_is_said check (length(btrim(name)) between 1 and 120)
);

create table card_type (
  workspace_id uuid not null,
  board_id uuid not null,
  id text not null,
  word text not null,
  enabled boolean not null default true,
  constraint card_type_pkey primary key (workspace_id, board_id, id),
  constraint card_type_of_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint card_type_is_known check (id in ('feature', 'customer-request', 'defect', 'upkeep', 'ops-request', 'spike', 'compliance', 'support')),
  constraint card_type_word_is_said check (length(btrim(word)) between 1 and 40)
);

create table wip_limit (
  workspace_id uuid not null,
  board_id uuid not null,
  id uuid not null,
  scope text not null,
  column_ids uuid[] not null default '{}',
  lane_id uuid,
  card_type text,
  person_id uuid,
  measure text not null,
  minimum integer,
  maximum integer,
  mode text not null,
  constraint wip_limit_pkey primary key (workspace_id, board_id, id),
  constraint wip_limit_of_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint wip_limit_scope_is_known check (scope in ('board', 'group', 'column', 'half', 'lane', 'type', 'person')),
  constraint wip_limit_measure_is_known check (measure in ('count', 'size')),
  constraint wip_limit_mode_is_known check (mode in ('show', 'warn', 'ask', 'stop')),
  constraint wip_limit_says_something check (minimum is not null or maximum is not null),
  constraint wip_limit_minimum_below_maximum check (minimum >= 0 and maximum >= 0 and minimum <= maximum),
  constraint wip_limit_fits_its_scope check (
    (scope in ('group', 'column', 'half')) = (cardinality(column_ids) > 0)
    and (scope = 'lane') = (lane_id is not null)
    and (scope = 'type') = (card_type is not null)
    and (scope = 'person' or person_id is null)
  )
);
create unique index wip_limit_one_for_each_target on wip_limit (workspace_id, board_id, scope, column_ids, lane_id, card_type, person_id, measure) nulls not distinct;

create table card (
  workspace_id uuid not null,
  board_id uuid not null,
  id uuid not null,
  number integer not null,
  -- projected from the ledger
  column_id uuid,
  rank text collate "C",
  lane_id uuid,
  card_type text not null,
  source_type text,
  size integer,
  class_of_service text not null,
  assignee_id uuid,
  standing text not null,
  void boolean not null default false,
  card_seq integer not null default 0,
  last_seq bigint not null,
  created_at timestamptz(6) not null,
  entered_at timestamptz(6),
  started_at timestamptz(6),
  imported boolean not null default false,
  source_key text,
  -- written by people, erasable, in no event
  title text not null,
  description text not null default '',
  customer text,
  environment text,
  due_on date,
  tags text[] not null default '{}',
  parent_id uuid,
  checklist jsonb not null default '[]',
  comment_count integer not null default 0
);

-- The planner is shown likely cards once, for the reason told at the ledger.
insert into card (workspace_id, board_id, id, number, column_id, rank, card_type, class_of_service, standing, last_seq, created_at, entered_at, title)
select
  'a0000000-0000-4000-8000-000000000000', board.id, gen_random_uuid(), number,
  ('a0000000-0000-4000-8000-00000000000' || number % 8)::uuid, number::text, 'feature', 'standard', 'on-board', number,
  clock_timestamp(), clock_timestamp(), 'Likely'
from (select gen_random_uuid() as id from generate_series(1, 4)) board
cross join generate_series(1, 1000) number;
analyze card;
truncate card;

alter table card
  add constraint card_pkey primary key (workspace_id, board_id, id),
  add constraint card_of_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  add constraint card_in_column foreign key (workspace_id, board_id, column_id) references board_column (workspace_id, board_id, id) on delete restrict,
  add constraint card_in_lane foreign key (workspace_id, board_id, lane_id) references swimlane (workspace_id, board_id, id) on delete restrict,
  add constraint card_of_card_type foreign key (workspace_id, board_id, card_type) references card_type (workspace_id, board_id, id) on delete restrict,
  add constraint card_part_of foreign key (workspace_id, board_id, parent_id) references card (workspace_id, board_id, id) on delete restrict,
  add constraint card_number_is_unique unique (workspace_id, board_id, number),
  add constraint card_class_is_known check (class_of_service in ('expedite', 'fixed-date', 'standard', 'intangible')),
  add constraint card_standing_is_known check (standing in ('on-board', 'archived', 'deleted', 'away')),
  add constraint card_size_is_positive check (size between 1 and 1000),
  add constraint card_title_is_said check (length(btrim(title)) between 1 and 500),
  add constraint card_placed_has_rank check ((column_id is null) = (rank is null)),
  add constraint card_is_not_its_own_part check (parent_id <> id);
create unique index card_rank_is_unique_in_column on card (workspace_id, board_id, column_id, rank) where standing = 'on-board' and not void;
create index card_in_done_by_entry on card (workspace_id, board_id, column_id, entered_at desc) where standing = 'on-board' and not void;
create unique index card_source_key_is_unique on card (workspace_id, board_id, source_key) where source_key is not null;
create index card_by_parent on card (workspace_id, board_id, parent_id) where parent_id is not null;

create table card_block (
  workspace_id uuid not null,
  board_id uuid not null,
  card_id uuid not null,
  id uuid not null,
  category text not null,
  reason text not null,
  blocked_by_id uuid,
  from_at timestamptz(6) not null,
  to_at timestamptz(6),
  constraint card_block_pkey primary key (workspace_id, board_id, card_id, id),
  constraint card_block_of_card foreign key (workspace_id, board_id, card_id) references card (workspace_id, board_id, id) on delete restrict,
  constraint card_block_by_card foreign key (workspace_id, board_id, blocked_by_id) references card (workspace_id, board_id, id) on delete restrict,
  constraint card_block_category_is_known check (category in ('customer', 'other-team', 'environment', 'decision', 'other')),
  constraint card_block_ends_after_it_begins check (to_at >= from_at)
);
create index card_block_open on card_block (workspace_id, board_id, card_id) where to_at is null;

create table comment (
  workspace_id uuid not null,
  board_id uuid not null,
  card_id uuid not null,
  id uuid not null,
  author_id uuid not null,
  body text not null,
  written_at timestamptz(6) not null default clock_timestamp(),
  constraint comment_pkey primary key (workspace_id, board_id, card_id, id),
  constraint comment_of_card foreign key (workspace_id, board_id, card_id) references card (workspace_id, board_id, id) on delete restrict,
  constraint comment_is_said check (length(btrim(body)) between 1 and 20000)
);
create index comment_by_time on comment (workspace_id, board_id, card_id, written_at);

create table invitation (
  workspace_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  workspace_role text not null,
  board_id uuid,
  board_role text,
  invited_by uuid not null,
  created_at timestamptz(6) not null default clock_timestamp(),
  expires_at timestamptz(6) not null,
  accepted_by uuid,
  accepted_at timestamptz(6),
  revoked_at timestamptz(6),
  constraint invitation_pkey primary key (workspace_id, id),
  constraint invitation_to_workspace foreign key (workspace_id) references workspace (id) on delete restrict,
  constraint invitation_to_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint invitation_role_is_known check (workspace_role in ('admin', 'member')),
  constraint invitation_board_role_is_known check (board_role in ('admin', 'product-owner', 'member', 'viewer')),
  constraint invitation_board_has_role check ((board_id is null) = (board_role is null)),
  constraint invitation_ends_once check (accepted_at is null or revoked_at is null)
);
create unique index invitation_token_is_unique on invitation (token_hash);

create table api_token (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  token_hash bytea not null,
  scope text not null,
  created_at timestamptz(6) not null default clock_timestamp(),
  last_used_at timestamptz(6),
  expires_at timestamptz(6),
  revoked_at timestamptz(6),
  constraint api_token_pkey primary key (workspace_id, id),
  constraint api_token_of_member foreign key (workspace_id, person_id) references workspace_member (workspace_id, person_id) on delete cascade,
  constraint api_token_scope_is_known check (scope in ('read', 'write')),
  constraint api_token_name_is_said check (length(btrim(name)) between 1 and 120)
);
create unique index api_token_hash_is_unique on api_token (token_hash);
