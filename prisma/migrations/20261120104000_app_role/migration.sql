-- The role the application acts as: it reads and appends history and can change nothing of it.
-- Where the migrating login may not create roles, the application acts as the owner and the triggers hold alone.

do $$
begin
  if not exists (select 1 from pg_roles where rolname = 'leat_app') then
    if (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) then
      create role leat_app nologin;
    end if;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  if exists (select 1 from pg_roles where rolname = 'leat_app') then
    execute format('grant leat_app to %I', current_user);
    grant usage on schema public to leat_app;
    grant select, insert, update, delete on all tables in schema public to leat_app;
    revoke update, delete, truncate on ledger_event from leat_app;
    alter default privileges in schema public grant select, insert, update, delete on tables to leat_app;
    if to_regclass('public._prisma_migrations') is not null then
      revoke insert, update, delete on public._prisma_migrations from leat_app;
    end if;
  end if;
exception
  when insufficient_privilege then
    raise notice 'leat_app was not granted: %', sqlerrm;
end
$$;
