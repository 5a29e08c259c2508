import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { env } from '#data/env.ts';

/** An encrypted, authentic text for a cookie, good for one purpose and `seconds`. */
export const seal = (content: Record<string, unknown>, purpose: string, seconds: number): Promise<string> =>
  encode({ token: content, secret: env().authSecret, salt: purpose, maxAge: seconds });

/** What was sealed for this purpose with our secret; undefined for anything else, and for what is too old. */
export async function unseal(text: string, purpose: string): Promise<Record<string, unknown> | undefined> {
  try {
    return (await decode({ token: text, secret: env().authSecret, salt: purpose })) ?? undefined;
  } catch {
    return undefined;
  }
}
