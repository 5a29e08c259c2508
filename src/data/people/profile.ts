import 'server-only';
import { pool, rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import type { PersonActor } from '#data/session.ts';
import type { keyboardScopes } from '#domain/schemas/people.ts';

/** Where single keys are shortcuts: everywhere, with the focus on the board, or nowhere. */
export type KeyboardScope = (typeof keyboardScopes)[number];

export type Profile = { name: string; email: string; keyboard: KeyboardScope; hasPassword: boolean };

const read = `
select
  person.name,
  person.email,
  person.keyboard,
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

const setKeyboard = `
update person
set keyboard = $2
where id = $1`;

export async function setKeyboardScope({ personId }: PersonActor, scope: KeyboardScope): Promise<void> {
  await rows(pool, setKeyboard, [personId, scope]);
}

export async function renamePerson({ personId }: PersonActor, name: string): Promise<void> {
  await rows(pool, rename, [personId, name]);
}
