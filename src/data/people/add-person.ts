import 'server-only';
import { randomUUID } from 'node:crypto';
import { type Connection, rows } from '#data/database.ts';
import { refused } from '#data/refused.ts';
import type { PersonId } from '#domain/schemas/ids.ts';

const insertPerson = `
insert into person (id, email, name)
values ($1, $2, $3)
on conflict (email) do nothing
returning id`;

const insertCredential = `
insert into credential (person_id, password_hash)
values ($1, $2)`;

/** Somebody new, with a password if they have chosen one. Refuses an e-mail that is known already. */
export async function addPerson(
  connection: Connection,
  person: { email: string; name: string },
  passwordHash?: string,
): Promise<PersonId> {
  const id = randomUUID() as PersonId;
  const added = await rows(connection, insertPerson, [id, person.email, person.name]);
  if (added.length === 0) {
    throw refused('name-taken', 'Somebody has this e-mail here. Sign in instead.', { field: 'email' });
  }
  if (passwordHash !== undefined) await rows(connection, insertCredential, [id, passwordHash]);
  return id;
}
