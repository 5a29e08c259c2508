-- Real history on its way in: rows wait here as they came, are sorted and numbered by the database,
-- and leave for the ledger in one transaction.

create table import (
  workspace_id uuid not null,
  id uuid not null,
  started_by uuid not null,
  started_at timestamptz(6) not null default clock_timestamp(),
  -- once it has landed: what it came from, a hash of what it was, the board it made and the answer that was given
  source text,
  digest bytea,
  board_id uuid,
  answer json,
  constraint import_pkey primary key (workspace_id, id),
  constraint import_to_workspace foreign key (workspace_id) references workspace (id) on delete restrict,
  constraint import_into_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint import_source_is_said check (length(btrim(source)) between 1 and 200),
  constraint import_lands_whole check (num_nonnulls(source, digest, board_id, answer) in (0, 4))
);
create unique index import_lands_once on import (workspace_id, source) where source is not null;

-- Instants are integer microseconds since 1970, as they were read. A row of the ledger's file names a column or an
-- overlay as its target; one of the blocks' file gives its reason there.
create table import_row (
  workspace_id uuid not null,
  import_id uuid not null,
  file text not null,
  row_number integer not null,
  card text not null,
  type text not null,
  created_at bigint,
  at bigint not null,
  until bigint,
  target text not null,
  constraint import_row_pkey primary key (workspace_id, import_id, file, row_number),
  constraint import_row_of_import foreign key (workspace_id, import_id) references import (workspace_id, id) on delete cascade,
  constraint import_row_file_is_known check (file in ('ledger', 'blocks'))
);

-- The planner knows nothing of rows that were just written in their thousands and may choose to read all of them for each
-- of them. Only a table's owner may have its statistics taken, so the application asks for it through this function.
create function take_statistics() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  analyze import_row;
  analyze board_column;
  analyze card;
  analyze card_block;
  analyze ledger_event;
end
$$;
