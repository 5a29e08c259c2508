-- What a command changed of a card's texts, so that an undo gives them back: written by people, erasable, and no event
-- needs it.

create table card_text_change (
  workspace_id uuid not null,
  board_id uuid not null,
  seq bigint not null,
  card_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  constraint card_text_change_pkey primary key (workspace_id, board_id, seq),
  constraint card_text_change_by_event foreign key (workspace_id, board_id, seq) references ledger_event (workspace_id, board_id, seq) on delete restrict,
  constraint card_text_change_of_card foreign key (workspace_id, board_id, card_id) references card (workspace_id, board_id, id) on delete restrict,
  constraint card_text_change_names_fields check (
    jsonb_typeof(before) = 'object' and jsonb_typeof(after) = 'object' and after <> before
  )
);
create index card_text_change_by_card on card_text_change (workspace_id, board_id, card_id);

-- What a person has in hand, on every board of the workspace: homes and inbox ask for it.
create index card_in_hand on card (workspace_id, assignee_id) where standing = 'on-board' and not void and assignee_id is not null;
