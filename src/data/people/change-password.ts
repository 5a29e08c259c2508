import 'server-only';
import { hashPassword, isPassword } from '#data/auth/password.ts';
import { isAdmitted, succeeded } from '#data/auth/sign-in-attempts.ts';
import { inTransaction, pool, rows } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { refused } from '#data/refused.ts';
import { isGuessable } from '#domain/guessable-password.ts';
import type { PasswordChange } from '#domain/schemas/people.ts';

type Known = { name: string; email: string; passwordHash: string | undefined };

const find = `
select
  person.name,
  person.email,
  credential.password_hash as "passwordHash"
from person
left join credential on credential.person_id = person.id
where person.id = $1`;

const keep = `
insert into credential (person_id, password_hash)
values ($1, $2)
on conflict (person_id) do update
set
  password_hash = excluded.password_hash,
  changed_at = clock_timestamp()`;

const endOthers = `
update session
set revoked_at = clock_timestamp()
where person_id = $1
  and id <> $2
  and revoked_at is null`;

/** Counted as a sign-in from this session, so that one that was left open is no place to guess from. */
async function checkCurrent(
  { sessionId }: PersonActor,
  { email, passwordHash }: Known,
  current: string,
): Promise<void> {
  const attempt = { email, client: sessionId, device: undefined };
  if (!(await isAdmitted(attempt))) {
    throw refused('too-many-attempts', 'Too many wrong passwords. Wait a quarter of an hour.', { field: 'current' });
  }
  if (!(await isPassword(current, passwordHash))) {
    throw refused('invalid-input', 'This is not your current password.', { field: 'current' });
  }
  await succeeded(attempt);
}

/**
 * Changes the person's own password and ends their other sessions. Asks for the current password, unless they have
 * none yet because they came through single sign-on.
 */
export async function changePassword(actor: PersonActor, { current, password }: PasswordChange): Promise<void> {
  const [known] = await rows<Known>(pool, find, [actor.personId]);
  if (known?.passwordHash) await checkCurrent(actor, known, current);
  if (known && isGuessable(password, [known.name, known.email])) {
    throw refused('invalid-input', 'This is among the first that would be guessed.', { field: 'password' });
  }
  const passwordHash = await hashPassword(password);
  await inTransaction(async (connection) => {
    await rows(connection, keep, [actor.personId, passwordHash]);
    await rows(connection, endOthers, [actor.personId, actor.sessionId]);
  });
}
