-- A way of looking at a board that somebody kept. It changes no figure and stands in no ledger.
create table saved_view (
  workspace_id uuid not null,
  board_id uuid not null,
  id uuid not null,
  -- null: the team's
  owner_id uuid,
  name text not null,
  rank text collate "C" not null,
  shown jsonb not null,
  changed_at timestamptz(6) not null default clock_timestamp(),
  constraint saved_view_pkey primary key (workspace_id, board_id, id),
  constraint saved_view_of_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint saved_view_owner_is_member foreign key (workspace_id, owner_id) references workspace_member (workspace_id, person_id) on delete cascade,
  constraint saved_view_name_is_said check (length(btrim(name)) between 1 and 60),
  constraint saved_view_is_small check (jsonb_typeof(shown) = 'object' and length(shown::text) <= 8000)
);
create unique index saved_view_rank_is_unique on saved_view (workspace_id, board_id, owner_id, rank) nulls not distinct;
create unique index saved_view_name_is_unique on saved_view (workspace_id, board_id, owner_id, lower(name)) nulls not distinct;
create index saved_view_by_owner on saved_view (workspace_id, owner_id);

-- A link by which a screen on the wall reads one board, and nothing else. Only the token's hash is kept.
create table wall_link (
  workspace_id uuid not null,
  board_id uuid not null,
  id uuid not null,
  name text not null,
  token_hash bytea not null,
  created_by uuid not null,
  created_at timestamptz(6) not null default clock_timestamp(),
  last_used_at timestamptz(6),
  revoked_at timestamptz(6),
  constraint wall_link_pkey primary key (workspace_id, board_id, id),
  constraint wall_link_of_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint wall_link_made_by_member foreign key (workspace_id, created_by) references workspace_member (workspace_id, person_id) on delete cascade,
  constraint wall_link_name_is_said check (length(btrim(name)) between 1 and 60),
  constraint wall_link_token_hash_is_sha256 check (length(token_hash) = 32)
);
create unique index wall_link_token_is_unique on wall_link (token_hash);
create index wall_link_by_maker on wall_link (workspace_id, created_by);
