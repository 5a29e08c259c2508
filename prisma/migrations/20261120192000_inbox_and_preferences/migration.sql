-- What concerns a person is read from the ledger, the comments and the pace; kept is only what they said of it.

create table inbox_mark (
  workspace_id uuid not null,
  person_id uuid not null,
  board_id uuid not null,
  -- event:<seq>, mention:<comment id>, or pace:<card id>
  item text not null,
  state text not null,
  marked_at timestamptz(6) not null default clock_timestamp(),
  constraint inbox_mark_pkey primary key (workspace_id, person_id, board_id, item),
  constraint inbox_mark_of_member foreign key (workspace_id, person_id) references workspace_member (workspace_id, person_id) on delete cascade,
  constraint inbox_mark_on_board foreign key (workspace_id, board_id) references board (workspace_id, id) on delete restrict,
  constraint inbox_mark_item_is_named check (item ~ '^(event:[0-9]{1,18}|(mention|pace):[0-9a-f-]{36})$'),
  constraint inbox_mark_state_is_known check (state in ('read', 'done'))
);

create table inbox (
  workspace_id uuid not null,
  person_id uuid not null,
  read_until timestamptz(6) not null,
  constraint inbox_pkey primary key (workspace_id, person_id),
  constraint inbox_of_member foreign key (workspace_id, person_id) references workspace_member (workspace_id, person_id) on delete cascade
);

create table notification_choice (
  workspace_id uuid not null,
  person_id uuid not null,
  kind text not null,
  channel text not null,
  constraint notification_choice_pkey primary key (workspace_id, person_id, kind),
  constraint notification_choice_of_member foreign key (workspace_id, person_id) references workspace_member (workspace_id, person_id) on delete cascade,
  constraint notification_choice_kind_is_known check (kind in ('mention', 'assigned', 'blocked', 'unblocked', 'late')),
  constraint notification_choice_channel_is_known check (channel in ('app', 'off'))
);

-- What a person set for themselves, wherever they sign in.
create table preference (
  person_id uuid not null,
  name text not null,
  setting jsonb not null,
  changed_at timestamptz(6) not null default clock_timestamp(),
  constraint preference_pkey primary key (person_id, name),
  constraint preference_of_person foreign key (person_id) references person (id) on delete cascade,
  constraint preference_name_is_known check (name in ('home', 'density', 'beacons', 'announcements', 'scheme')),
  constraint preference_is_small check (length(setting::text) <= 2000)
);

-- What was done to a card while it was somebody's; moves are not among it.
create index ledger_event_for_assignee on ledger_event (workspace_id, assignee_id, at)
where kind in ('card-created', 'card-edited', 'card-blocked', 'card-unblocked') and assignee_id is not null;
