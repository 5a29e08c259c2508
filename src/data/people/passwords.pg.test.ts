import { verify } from '@node-rs/argon2';
import { expect, test, vi } from 'vitest';
import { hashPassword } from '#data/auth/password.ts';
import { isAdmitted, succeeded } from '#data/auth/sign-in-attempts.ts';
import { pool, rows } from '#data/database.ts';
import { addPerson } from '#data/people/add-person.ts';
import { changePassword } from '#data/people/change-password.ts';
import { personWithPassword } from '#data/people/check-password.ts';
import { readProfile } from '#data/people/profile.ts';
import { resetPassword } from '#data/people/reset-password.ts';
import { sessionsOf } from '#data/people/sessions.ts';
import { isSetUp, setUp } from '#data/people/set-up.ts';
import { signedIn } from '../../../tests/support/people.ts';

vi.mock(import('@node-rs/argon2'), async (original) => {
  const real = await original();
  return { ...real, verify: vi.fn(real.verify) };
});

const password = 'three words in a row';
const ada = { name: 'Ada', email: 'ada@kestrel.example', password };
const code = (refusal: string, field?: string) =>
  expect.objectContaining({ refusal: expect.objectContaining(field ? { refusal, field } : { refusal }) });

test('of twenty setups at once one makes the admin and the others are refused', async () => {
  expect(await isSetUp()).toBe(false);
  const tries = Array.from({ length: 20 }, (_, n) => setUp({ ...ada, email: n ? `${n}@kestrel.example` : ada.email }));
  const settled = await Promise.allSettled(tries);
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const answer of settled) if (answer.status === 'rejected') expect(answer.reason).toEqual(code('setup-done'));
  const people = await rows(pool, "select 1 from workspace_member where role = 'admin'");
  expect(people).toHaveLength(1);
  expect(await isSetUp()).toBe(true);
  await expect(setUp(ada)).rejects.toEqual(code('setup-done'));
});

async function someoneWithPassword(email: string) {
  const personId = await addPerson(pool, { name: 'Someone', email }, await hashPassword(password));
  return signedIn(personId, null);
}

test('a password lets in its own person only', async () => {
  const mo = await someoneWithPassword('mo@kestrel.example');
  expect(await personWithPassword('mo@kestrel.example', password)).toBe(mo.personId);
  expect(await personWithPassword('mo@kestrel.example', 'three words in a rov')).toBeUndefined();
  expect(await personWithPassword('nobody@kestrel.example', password)).toBeUndefined();
});

test('a password is kept as argon2id with 19 MiB and two passes, apart from the person', async () => {
  const mo = await someoneWithPassword('hash@kestrel.example');
  const [kept] = await rows<{ hash: string }>(
    pool,
    'select password_hash as hash from credential where person_id = $1',
    [mo.personId],
  );
  expect(kept?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(Object.values(await readProfile(mo))).not.toContain(kept?.hash);
});

test('an unknown e-mail costs as much work as a wrong password', async () => {
  await someoneWithPassword('time@kestrel.example');
  vi.mocked(verify).mockClear();
  for (const email of ['time@kestrel.example', 'nobody@kestrel.example']) {
    await personWithPassword(email, 'not the password');
  }
  const hashes = vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$').slice(0, 4));
  expect(hashes).toHaveLength(2);
  expect(hashes[0]).toEqual(hashes[1]);
});

test('an account that has no password is not opened by any', async () => {
  await addPerson(pool, { name: 'Single', email: 'sso@kestrel.example' });
  expect(await personWithPassword('sso@kestrel.example', '')).toBeUndefined();
  expect(await personWithPassword('sso@kestrel.example', password)).toBeUndefined();
});

test('one e-mail belongs to one person', async () => {
  await someoneWithPassword('twice@kestrel.example');
  await expect(addPerson(pool, { name: 'Second', email: 'twice@kestrel.example' })).rejects.toEqual(
    code('name-taken', 'email'),
  );
});

test('a new password needs the current one and ends the other sessions', async () => {
  const mo = await someoneWithPassword('change@kestrel.example');
  const elsewhere = await signedIn(mo.personId, null);
  const wish = { current: 'wrong', password: 'four other words now' };
  await expect(changePassword(mo, wish)).rejects.toEqual(code('invalid-input', 'current'));
  expect(await sessionsOf(mo)).toHaveLength(2);
  await changePassword(mo, { ...wish, current: password });
  expect(await sessionsOf(mo)).toMatchObject([{ id: mo.sessionId }]);
  expect(await sessionsOf(elsewhere)).toMatchObject([{ id: mo.sessionId }]);
  expect(await personWithPassword('change@kestrel.example', password)).toBeUndefined();
  expect(await personWithPassword('change@kestrel.example', wish.password)).toBe(mo.personId);
});

test('whoever runs the installation can give somebody a new password, which ends all their sessions', async () => {
  const mo = await someoneWithPassword('forgot@kestrel.example');
  const given = await resetPassword('Forgot@kestrel.example');
  expect(await personWithPassword('forgot@kestrel.example', given)).toBe(mo.personId);
  expect(await personWithPassword('forgot@kestrel.example', password)).toBeUndefined();
  expect(await sessionsOf(mo)).toEqual([]);
  await expect(resetPassword('nobody@kestrel.example')).rejects.toEqual(code('not-found'));
});

test('a new password that anybody would guess is refused', async () => {
  const mo = await someoneWithPassword('guess@kestrel.example');
  const wish = { current: password, password: 'someone12345' };
  await expect(changePassword(mo, wish)).rejects.toEqual(code('invalid-input', 'password'));
});

test('the current password cannot be guessed from a session that was left open', async () => {
  const mo = await someoneWithPassword('open@kestrel.example');
  const guess = () => changePassword(mo, { current: 'wrong', password: 'four other words now' });
  for (let n = 0; n < 10; n += 1) await expect(guess()).rejects.toEqual(code('invalid-input', 'current'));
  await expect(guess()).rejects.toEqual(code('too-many-attempts'));
});

const from = (client: string, email: string, device?: string) => ({ client, email, device });

test('ten wrong passwords on one account from one place are enough, also when they come at once', async () => {
  const at = from('203.0.113.1', 'victim@kestrel.example');
  const admitted = await Promise.all(Array.from({ length: 30 }, () => isAdmitted(at)));
  expect(admitted.filter(Boolean)).toHaveLength(10);
});

test('whoever guesses at an account does not lock its person out elsewhere, nor on their own device beside them', async () => {
  const email = 'locked@kestrel.example';
  for (let n = 0; n < 200; n += 1) await isAdmitted(from('203.0.113.2', email));
  expect(await isAdmitted(from('203.0.113.2', email))).toBe(false);
  expect(await isAdmitted(from('198.51.100.9', email))).toBe(true);
  expect(await isAdmitted(from('203.0.113.2', email, 'own-laptop'))).toBe(true);
});

test('one address cannot go on trying one account after the other', async () => {
  const tries: boolean[] = [];
  for (let n = 0; n < 101; n += 1) tries.push(await isAdmitted(from('203.0.113.3', `${n}@kestrel.example`)));
  expect(tries.filter(Boolean)).toHaveLength(100);
});

test('right passwords use no attempts up', async () => {
  const at = from('203.0.113.4', 'often@kestrel.example');
  for (let n = 0; n < 120; n += 1) {
    expect(await isAdmitted(at)).toBe(true);
    await succeeded(at);
  }
});

test('attempts are forgotten after a quarter of an hour', async () => {
  const at = from('203.0.113.5', 'later@kestrel.example');
  for (let n = 0; n < 11; n += 1) await isAdmitted(at);
  expect(await isAdmitted(at)).toBe(false);
  await rows(pool, "update sign_in_attempt set forgotten_at = forgotten_at - interval '16 minutes'");
  expect(await isAdmitted(at)).toBe(true);
});
