-- Real history on its way in: rows wait here as they came, are sorted and numbered by the database,
-- and leave for the ledger in one transaction.

create table import (
  workspace_id uuid not null,
  id uuid not null,
  source text not null,
  digest bytea not null,
  board_config jsonb not null,
  started_by uuid not null,
  started_at timestamptz(6) not null default clock_timestamp(),
  board_id uuid,
  constraint import_pkey primary key (workspace_id, id),
  constraint import_to_workspace foreign key (workspace_id) references workspace (id) on delete restrict,
  constraint import_into_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint import_source_is_said check (length(btrim(source)) between 1 and 200)
);
create unique index import_lands_once on import (workspace_id, source) where board_id is not null;

create table import_row (
  workspace_id uuid not null,
  import_id uuid not null,
  file text not null,
  row_number integer not null,
  card text not null,
  type text not null default '',
  created_at timestamptz(6),
  at timestamptz(6) not null,
  until timestamptz(6),
  target text not null,
  constraint import_row_pkey primary key (workspace_id, import_id, file, row_number),
  constraint import_row_of_import foreign key (workspace_id, import_id) references import (workspace_id, id) on delete cascade,
  constraint import_row_file_is_known check (file in ('ledger', 'blocks'))
);
