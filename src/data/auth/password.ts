import 'server-only';
import { hash, type Options, verify } from '@node-rs/argon2';
import { refused } from '#data/refused.ts';

/** Argon2id as OWASP advises: 19 MiB, two passes, one lane. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of no password; the answer to an unknown e-mail takes as long as that to a wrong password. */
const decoy = hash(crypto.randomUUID(), cost);

/** Some ten milliseconds each: whoever is further back would not wait for the answer. */
const mostWaiting = 300;

let waiting = 0;
let last: Promise<unknown> = decoy;

/** One after the other, so that a storm of sign-ins leaves a processor for the moves. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= mostWaiting) throw refused('too-many-attempts', 'Too many people sign in at this moment. Try again.');
  waiting += 1;
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting -= 1;
  }
}

/** The hash to keep, with its own salt and parameters in it. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost));

/** Whether the password has this hash; without a hash no, after the same time. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const fits = await inTurn(async () => verify(passwordHash ?? (await decoy), password));
  return fits && passwordHash !== undefined;
}
