import 'server-only';
import { isPassword } from '#data/auth/password.ts';
import { pool, rows } from '#data/database.ts';
import type { PersonId } from '#domain/schemas/ids.ts';

const find = `
select
  person.id,
  credential.password_hash as "passwordHash"
from person
left join credential on credential.person_id = person.id
where person.email = $1`;

/** The person of this e-mail and password. A wrong password and an unknown e-mail take the same time. */
export async function personWithPassword(email: string, password: string): Promise<PersonId | undefined> {
  const [person] = await rows<{ id: PersonId; passwordHash: string | null }>(pool, find, [email]);
  const fits = await isPassword(password, person?.passwordHash ?? undefined);
  return fits ? person?.id : undefined;
}
