import 'server-only';
import { hashPassword } from '#data/auth/password.ts';
import { inTransaction, rows } from '#data/database.ts';
import { newSecret } from '#data/people/secret.ts';
import { notFound } from '#data/refused.ts';

const keep = `
insert into credential (person_id, password_hash)
select id, $2
from person
where email = $1
on conflict (person_id) do update
set
  password_hash = excluded.password_hash,
  changed_at = clock_timestamp()
returning person_id as id`;

const endAll = `
update session
set revoked_at = clock_timestamp()
where person_id = $1
  and revoked_at is null`;

/**
 * For whoever runs the installation and has its database anyway: gives the person of this e-mail a new password, ends
 * all their sessions, and answers the password. No admin of a workspace can: the person may belong to others too.
 */
export async function resetPassword(email: string): Promise<string> {
  const password = newSecret().slice(0, 24);
  const passwordHash = await hashPassword(password);
  await inTransaction(async (connection) => {
    const [person] = await rows<{ id: string }>(connection, keep, [email.trim().toLowerCase(), passwordHash]);
    if (!person) throw notFound('person');
    await rows(connection, endAll, [person.id]);
  });
  return password;
}
