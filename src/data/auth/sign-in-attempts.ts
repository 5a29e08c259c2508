import 'server-only';
import { createHash } from 'node:crypto';
import { pool, rows } from '#data/database.ts';

/** Who tries to sign in as whom: from a browser that this person used before, or from an address. */
export type Attempt = { email: string; client: string; device: string | undefined };

/** Wrong passwords within a quarter of an hour: on one account from one place, and from one address on all accounts. */
const mostOnAccount = 10;
const mostFromClient = 100;

const count = `
insert into sign_in_attempt as known (bucket, attempts, forgotten_at)
select bucket, 1, clock_timestamp() + interval '15 minutes'
from unnest($1::bytea[]) as bucket
order by bucket
on conflict (bucket) do update
set
  attempts = case when known.forgotten_at < clock_timestamp() then 1 else known.attempts + 1 end,
  forgotten_at = case when known.forgotten_at < clock_timestamp() then excluded.forgotten_at else known.forgotten_at end
returning bucket, attempts`;

const takeBack = `
update sign_in_attempt
set attempts = case when bucket = $1 then 0 else greatest(attempts - 1, 0) end
where bucket = any($2::bytea[])`;

const forget = `
delete from sign_in_attempt
where bucket in (
  select bucket
  from sign_in_attempt
  where forgotten_at < clock_timestamp()
  limit 100
  for update skip locked
)`;

const bucket = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest();

const accountBucket = ({ email, client, device }: Attempt) =>
  device === undefined ? bucket('client', email, client) : bucket('device', email, device);

/** A known device is trusted so far that the rest of its address does not count against it. */
const buckets = (attempt: Attempt) =>
  attempt.device === undefined ? [accountBucket(attempt), bucket('all', attempt.client)] : [accountBucket(attempt)];

/** Counts the attempt before the password is looked at, so that many at once are not all let through. */
export async function isAdmitted(attempt: Attempt): Promise<boolean> {
  const counted = await rows<{ bucket: Buffer; attempts: number }>(pool, count, [buckets(attempt)]);
  const account = accountBucket(attempt);
  await rows(pool, forget);
  return counted.every((row) => row.attempts <= (row.bucket.equals(account) ? mostOnAccount : mostFromClient));
}

/** The password was right: the account's count starts anew, and the address was not to blame. */
export async function succeeded(attempt: Attempt): Promise<void> {
  await rows(pool, takeBack, [accountBucket(attempt), buckets(attempt)]);
}
