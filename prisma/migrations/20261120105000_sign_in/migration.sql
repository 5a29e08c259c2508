-- Sign-in attempts, counted by who tries what from where. Only hashes are kept, and not for long.

create table sign_in_attempt (
  bucket bytea not null,
  attempts integer not null,
  forgotten_at timestamptz(6) not null,
  constraint sign_in_attempt_pkey primary key (bucket),
  constraint sign_in_attempt_counts check (attempts >= 0)
);
create index sign_in_attempt_by_end on sign_in_attempt (forgotten_at);

-- What the browser calls itself, so that a person recognises each of their sessions in the list.
alter table session add column agent text not null default '';
