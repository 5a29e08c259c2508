import 'server-only';
import { pool, rows } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { type PreferenceName, type Preferences, preferences } from '#domain/schemas/preferences.ts';

const find = `
select setting
from preference
where person_id = $1
  and name = $2`;

const keep = `
insert into preference (person_id, name, setting)
values ($1, $2, $3)
on conflict (person_id, name) do update
set setting = excluded.setting,
    changed_at = clock_timestamp()`;

/** What the person set; null where they set nothing, or what they once set is no longer among the choices. */
export async function readPreference<Name extends PreferenceName>(
  { personId }: Pick<PersonActor, 'personId'>,
  name: Name,
): Promise<Preferences[Name] | null> {
  const [found] = await rows<{ setting: unknown }>(pool, find, [personId, name]);
  const parsed = preferences[name].safeParse(found?.setting);
  return parsed.success ? (parsed.data as Preferences[Name]) : null;
}

/** Keeps the setting in place of the one before. */
export async function savePreference<Name extends PreferenceName>(
  { personId }: Pick<PersonActor, 'personId'>,
  name: Name,
  setting: Preferences[Name],
): Promise<void> {
  await rows(pool, keep, [personId, name, JSON.stringify(setting)]);
}
