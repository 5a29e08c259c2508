import 'server-only';
import { pool, rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import type { PersonActor } from '#data/session.ts';

export type Profile = { name: string; email: string; hasPassword: boolean };

const read = `
select
  person.name,
  person.email,
  credential.person_id is not null as "hasPassword"
from person
left join credential on credential.person_id = person.id
where person.id = $1`;

/** What the person may see of themselves; that there is a password, never its hash. */
export async function readProfile({ personId }: PersonActor): Promise<Profile> {
  const [profile] = await rows<Profile>(pool, read, [personId]);
  if (!profile) throw notFound('person');
  return profile;
}

const rename = `
update person
set name = $2
where id = $1`;

export async function renamePerson({ personId }: PersonActor, name: string): Promise<void> {
  await rows(pool, rename, [personId, name]);
}
