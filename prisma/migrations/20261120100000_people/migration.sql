-- Workspaces, people and what lets them in. Every key of a workspace's own rows begins with the workspace.

create table workspace (
  id uuid not null,
  name text not null,
  created_at timestamptz(6) not null default clock_timestamp(),
  constraint workspace_pkey primary key (id),
  constraint workspace_name_is_said check (length(btrim(name)) between 1 and 120)
);

create table person (
  id uuid not null,
  email text not null,
  name text not null,
  keyboard text not null default 'on',
  created_at timestamptz(6) not null default clock_timestamp(),
  constraint person_pkey primary key (id),
  constraint person_email_is_lower_case check (email = lower(email)),
  constraint person_keyboard_is_known check (keyboard in ('on', 'board', 'off'))
);
create unique index person_email_is_unique on person (email);

-- The password's hash lives apart from the person, so that no read of a person can carry it along.
create table credential (
  person_id uuid not null,
  password_hash text not null,
  changed_at timestamptz(6) not null default clock_timestamp(),
  constraint credential_pkey primary key (person_id),
  constraint credential_of_person foreign key (person_id) references person (id) on delete cascade
);

create table external_account (
  provider text not null,
  subject text not null,
  person_id uuid not null,
  linked_at timestamptz(6) not null default clock_timestamp(),
  constraint external_account_pkey primary key (provider, subject),
  constraint external_account_of_person foreign key (person_id) references person (id) on delete cascade
);

-- The id is opaque and travels in the signed cookie; each request looks it up, so that a session ends at once.
create table session (
  id uuid not null,
  person_id uuid not null,
  workspace_id uuid,
  created_at timestamptz(6) not null default clock_timestamp(),
  expires_at timestamptz(6) not null,
  revoked_at timestamptz(6),
  constraint session_pkey primary key (id),
  constraint session_of_person foreign key (person_id) references person (id) on delete cascade,
  constraint session_in_workspace foreign key (workspace_id) references workspace (id) on delete set null
);
create index session_by_person on session (person_id);

create table workspace_member (
  workspace_id uuid not null,
  person_id uuid not null,
  role text not null,
  since timestamptz(6) not null default clock_timestamp(),
  constraint workspace_member_pkey primary key (workspace_id, person_id),
  constraint workspace_member_of_workspace foreign key (workspace_id) references workspace (id) on delete restrict,
  constraint workspace_member_is_person foreign key (person_id) references person (id) on delete restrict,
  constraint workspace_member_role_is_known check (role in ('admin', 'member'))
);
create index workspace_member_by_person on workspace_member (person_id);

-- The last admin stays, whoever asks and from wherever: the workspace row is the lock.
create function keep_last_admin() returns trigger language plpgsql as $$
begin
  if old.role = 'admin' and (tg_op = 'DELETE' or new.role <> 'admin') then
    perform 1 from workspace where id = old.workspace_id for no key update;
    if not exists (
      select 1
      from workspace_member
      where workspace_id = old.workspace_id
        and role = 'admin'
        and person_id <> old.person_id
    ) then
      raise exception 'the last admin of a workspace stays'
        using errcode = 'check_violation', constraint = 'workspace_keeps_an_admin';
    end if;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger workspace_keeps_an_admin
  before update or delete on workspace_member
  for each row execute function keep_last_admin();
alter table workspace_member enable always trigger workspace_keeps_an_admin;
