import 'server-only';
import type { Account, Profile } from 'next-auth';
import { dropSealed, readSealed, writeSealed } from '#data/auth/sealed-cookie.ts';
import { type Connection, pool, rows } from '#data/database.ts';
import { env } from '#data/env.ts';
import { acceptInvitation } from '#data/people/accept-invitation.ts';
import { addPerson } from '#data/people/add-person.ts';
import { Refused } from '#data/refused.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import { email as emailAddress } from '#domain/schemas/people.ts';

/** Somebody as their provider knows them; the provider is named by its issuer, so that another one's ids are others. */
type Identity = { provider: string; subject: string };

const tenMinutes = 600;

const identityOf = (account: Account): Identity => ({
  provider: env().oidc?.issuer ?? account.provider,
  subject: account.providerAccountId,
});

const findPerson = `
select person_id as id
from external_account
where provider = $1
  and subject = $2`;

/** The person whose account at the provider this is, once it has been connected. */
export async function personOfAccount(account: Account): Promise<PersonId | undefined> {
  const { provider, subject } = identityOf(account);
  const [person] = await rows<{ id: PersonId }>(pool, findPerson, [provider, subject]);
  return person?.id;
}

const findByEmail = `
select
  person.id,
  credential.person_id is not null as "hasPassword"
from person
left join credential on credential.person_id = person.id
where person.email = $1`;

const insertAccount = `
insert into external_account (provider, subject, person_id)
values ($1, $2, $3)
on conflict (provider, subject) do nothing`;

const connect = (connection: Connection, { provider, subject }: Identity, personId: PersonId) =>
  rows(connection, insertAccount, [provider, subject, personId]);

/**
 * Whether somebody whom the provider vouches for may come in: true, or the path that says why not. Only an e-mail that
 * the provider has verified counts. An account here that has a password is connected once that password was given too,
 * because nobody has proven its e-mail before. Nobody joins without an invitation.
 */
export async function admitAccount(account: Account, profile: Profile | undefined): Promise<true | string> {
  if (await personOfAccount(account)) return true;
  const { email: said, email_verified: verified, name } = profile ?? {};
  const address = emailAddress.safeParse(said);
  // Some providers say it as a word.
  if (!address.success || String(verified) !== 'true') return '/sign-in?problem=unverified';
  const email = address.data;
  const identity = identityOf(account);
  const [person] = await rows<{ id: PersonId; hasPassword: boolean }>(pool, findByEmail, [email]);
  if (!person) return joinByInvitation(identity, { email, name: printed(name) || email });
  if (person.hasPassword) {
    await writeSealed('leat.connect', { ...identity, email }, tenMinutes);
    return '/sign-in?problem=connect';
  }
  await connect(pool, identity, person.id);
  return true;
}

/** Remembers, while somebody is away at the provider, which invitation they come with. */
export const bringInvitation = (secret: string): Promise<void> =>
  writeSealed('leat.invitation', { secret }, tenMinutes);

const printed = (name: string | null | undefined) =>
  name
    ?.replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 120);

async function joinByInvitation(identity: Identity, person: { email: string; name: string }): Promise<true | string> {
  const invitation = await readSealed('leat.invitation');
  if (typeof invitation?.secret !== 'string') return '/sign-in?problem=unknown';
  await dropSealed('leat.invitation');
  try {
    await acceptInvitation(invitation.secret, async (connection) => {
      const id = await addPerson(connection, person);
      await connect(connection, identity, id);
      return id;
    });
    return true;
  } catch (error) {
    if (error instanceof Refused) return '/sign-in?problem=unknown';
    throw error;
  }
}

/** After a password sign-in: connects the account at the provider that was waiting for it, if it has the same e-mail. */
export async function connectAccount(personId: PersonId, email: string): Promise<void> {
  const waiting = await readSealed('leat.connect');
  if (!waiting) return;
  await dropSealed('leat.connect');
  if (waiting.email !== email) return;
  await connect(pool, { provider: String(waiting.provider), subject: String(waiting.subject) }, personId);
}
