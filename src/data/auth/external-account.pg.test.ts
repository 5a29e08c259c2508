import type { Account, Profile } from 'next-auth';
import { beforeEach, expect, test } from 'vitest';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { addPerson } from '#data/people/add-person.ts';
import { inviteToWorkspace } from '#data/people/invitations.ts';
import { someMember, someWorkspace } from '../../../tests/support/people.ts';
import { browserCookies } from '../../../tests/support/request-cookies.ts';
import { knownDevice, rememberDevice } from './device.ts';
import { admitAccount, bringInvitation, connectAccount, personOfAccount } from './external-account.ts';

process.env.AUTH_SECRET = 'a secret of thirty-two characters';

beforeEach(() => browserCookies.clear());

const account = (sub: string) => ({ provider: 'oidc', type: 'oidc', providerAccountId: sub }) as Account;
const profile = (email: string, more: Partial<Profile> = {}): Profile => ({ email, email_verified: true, ...more });

test('somebody whom the provider vouches for does not come in without an invitation', async () => {
  expect(await admitAccount(account('new'), profile('new@kestrel.example'))).toBe('/sign-in?problem=unknown');
  expect(await personOfAccount(account('new'))).toBeUndefined();
});

test('with an invitation they become a person of its workspace, without a password', async () => {
  const workspaceId = await someWorkspace();
  const ada = await someMember(workspaceId, 'admin');
  await bringInvitation(await inviteToWorkspace(await authorizeInWorkspace(ada, 'workspace:manage'), 'member'));
  expect(await admitAccount(account('joins'), profile('Joins@Kestrel.example', { name: 'Jo' }))).toBe(true);
  const personId = await personOfAccount(account('joins'));
  const people = 'select name, email from person join workspace_member on person_id = id where id = $1';
  expect(await rows(pool, people, [personId])).toEqual([{ name: 'Jo', email: 'joins@kestrel.example' }]);
  expect(await rows(pool, 'select 1 from credential where person_id = $1', [personId])).toEqual([]);
  browserCookies.clear();
  expect(await admitAccount(account('joins'), undefined)).toBe(true);
});

test('an invitation that is used up lets nobody in', async () => {
  const ada = await someMember(await someWorkspace(), 'admin');
  const secret = await inviteToWorkspace(await authorizeInWorkspace(ada, 'workspace:manage'), 'member');
  await bringInvitation(secret);
  expect(await admitAccount(account('first'), profile('first@kestrel.example'))).toBe(true);
  await bringInvitation(secret);
  expect(await admitAccount(account('second'), profile('second@kestrel.example'))).toBe('/sign-in?problem=unknown');
  expect(await rows(pool, "select 1 from person where email = 'second@kestrel.example'")).toEqual([]);
});

test('an e-mail that the provider has not verified is worth nothing', async () => {
  await addPerson(pool, { name: 'Mo', email: 'unverified@kestrel.example' });
  for (const email_verified of [false, null, undefined] as (boolean | null)[]) {
    const said = { email: 'unverified@kestrel.example', email_verified };
    expect(await admitAccount(account('unverified'), said)).toBe('/sign-in?problem=unverified');
  }
  expect(await admitAccount(account('unverified'), {})).toBe('/sign-in?problem=unverified');
  expect(await personOfAccount(account('unverified'))).toBeUndefined();
});

test('an account with a password is connected only once that password was given in this browser', async () => {
  const id = await addPerson(pool, { name: 'Mo', email: 'mo@kestrel.example' }, 'some hash');
  expect(await admitAccount(account('mo'), profile('mo@kestrel.example'))).toBe('/sign-in?problem=connect');
  expect(await personOfAccount(account('mo'))).toBeUndefined();
  await connectAccount(id, 'mo@kestrel.example');
  expect(await personOfAccount(account('mo'))).toBe(id);
  expect(await admitAccount(account('mo'), profile('mo@kestrel.example'))).toBe(true);
});

test('the password of somebody else connects nothing', async () => {
  await addPerson(pool, { name: 'Victim', email: 'victim@kestrel.example' }, 'some hash');
  const other = await addPerson(pool, { name: 'Other', email: 'other@kestrel.example' }, 'some hash');
  await admitAccount(account('victim'), profile('victim@kestrel.example'));
  await connectAccount(other, 'other@kestrel.example');
  expect(await personOfAccount(account('victim'))).toBeUndefined();
  expect(browserCookies.has('leat.connect')).toBe(false);
});

test('an account without a password is connected at once', async () => {
  const id = await addPerson(pool, { name: 'Sso', email: 'sso@kestrel.example' });
  expect(await admitAccount(account('sso'), profile('sso@kestrel.example'))).toBe(true);
  expect(await personOfAccount(account('sso'))).toBe(id);
});

test('a device is known for the person who signed in on it, and for nobody else', async () => {
  await rememberDevice('mo@kestrel.example');
  expect(await knownDevice('mo@kestrel.example')).toBeTypeOf('string');
  expect(await knownDevice('ada@kestrel.example')).toBeUndefined();
  browserCookies.set('leat.device', 'forged');
  expect(await knownDevice('mo@kestrel.example')).toBeUndefined();
});
