import 'server-only';
import { CredentialsSignin, type User } from 'next-auth';
import { clientOf } from '#data/auth/client-address.ts';
import { knownDevice, rememberDevice } from '#data/auth/device.ts';
import { connectAccount } from '#data/auth/external-account.ts';
import { isAdmitted, succeeded } from '#data/auth/sign-in-attempts.ts';
import { personWithPassword } from '#data/people/check-password.ts';
import { Refused } from '#data/refused.ts';
import { signIn } from '#domain/schemas/people.ts';

/** Too many wrong passwords from here, or too many people at once: to be tried again later. */
class TooManyAttempts extends CredentialsSignin {
  override code = 'too-many-attempts';
}

/** The person of an e-mail and password; null when they do not fit, `TooManyAttempts` when they are not even looked at. */
export async function signInWithPassword(
  credentials: Partial<Record<'email' | 'password', unknown>>,
  headers: Headers,
): Promise<User | null> {
  const form = signIn.safeParse({ email: credentials.email, password: credentials.password });
  if (!form.success) return null;
  const { email, password } = form.data;
  const attempt = { email, client: clientOf(headers), device: await knownDevice(email) };
  if (!(await isAdmitted(attempt))) throw new TooManyAttempts();
  const id = await personWithPassword(email, password).catch(busy);
  if (id === undefined) return null;
  await succeeded(attempt);
  await rememberDevice(email);
  await connectAccount(id, email);
  return { id };
}

function busy(error: unknown): never {
  throw error instanceof Refused ? new TooManyAttempts() : error;
}
