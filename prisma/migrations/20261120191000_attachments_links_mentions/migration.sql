-- Files, links and mentions: written by people, erasable, in no event but as the fact that something was added.

create table attachment (
  workspace_id uuid not null,
  board_id uuid not null,
  card_id uuid not null,
  id uuid not null,
  name text not null,
  media_type text not null,
  byte_size integer not null,
  sha256 bytea not null,
  added_by uuid not null,
  added_at timestamptz(6) not null default clock_timestamp(),
  constraint attachment_pkey primary key (workspace_id, board_id, card_id, id),
  constraint attachment_of_card foreign key (workspace_id, board_id, card_id) references card (workspace_id, board_id, id) on delete restrict,
  constraint attachment_name_is_said check (length(btrim(name)) between 1 and 200 and name !~ '[[:cntrl:]/\\]'),
  constraint attachment_size_is_bounded check (byte_size between 1 and 10485760),
  constraint attachment_sha256_is_whole check (length(sha256) = 32)
);
create index attachment_by_time on attachment (workspace_id, board_id, card_id, added_at);

-- The bytes stand apart, so that a list of attachments never reads them.
create table attachment_content (
  workspace_id uuid not null,
  board_id uuid not null,
  card_id uuid not null,
  attachment_id uuid not null,
  content bytea not null,
  constraint attachment_content_pkey primary key (workspace_id, board_id, card_id, attachment_id),
  constraint attachment_content_of_attachment foreign key (workspace_id, board_id, card_id, attachment_id) references attachment (workspace_id, board_id, card_id, id) on delete cascade,
  constraint attachment_content_is_bounded check (length(content) between 1 and 10485760)
);
alter table attachment_content alter column content set storage external;

-- A link leads to a page elsewhere or to another card of the same board.
create table card_link (
  workspace_id uuid not null,
  board_id uuid not null,
  card_id uuid not null,
  id uuid not null,
  url text,
  other_card_id uuid,
  title text not null default '',
  added_by uuid not null,
  added_at timestamptz(6) not null default clock_timestamp(),
  constraint card_link_pkey primary key (workspace_id, board_id, card_id, id),
  constraint card_link_of_card foreign key (workspace_id, board_id, card_id) references card (workspace_id, board_id, id) on delete restrict,
  constraint card_link_to_card foreign key (workspace_id, board_id, other_card_id) references card (workspace_id, board_id, id) on delete restrict,
  constraint card_link_leads_to_one check ((url is null) <> (other_card_id is null)),
  constraint card_link_is_to_another_card check (other_card_id <> card_id),
  constraint card_link_url_is_of_the_web check (url ~ '^https?://[^[:space:]]+$' and length(url) <= 2000),
  constraint card_link_title_is_short check (length(title) <= 200)
);
create unique index card_link_leads_there_once on card_link (workspace_id, board_id, card_id, other_card_id, url) nulls not distinct;
create index card_link_by_other_card on card_link (workspace_id, board_id, other_card_id) where other_card_id is not null;

alter table comment
  add column edited_at timestamptz(6),
  add column erased_at timestamptz(6),
  drop constraint comment_is_said,
  add constraint comment_is_said check (
    case when erased_at is null then length(btrim(body)) between 1 and 20000 else body = '' end
  );

create table comment_mention (
  workspace_id uuid not null,
  board_id uuid not null,
  card_id uuid not null,
  comment_id uuid not null,
  person_id uuid not null,
  constraint comment_mention_pkey primary key (workspace_id, board_id, card_id, comment_id, person_id),
  constraint comment_mention_in_comment foreign key (workspace_id, board_id, card_id, comment_id) references comment (workspace_id, board_id, card_id, id) on delete restrict,
  constraint comment_mention_of_member foreign key (workspace_id, person_id) references workspace_member (workspace_id, person_id) on delete cascade
);
create index comment_mention_by_person on comment_mention (workspace_id, person_id);
