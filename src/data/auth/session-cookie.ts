import 'server-only';
import { decode } from 'next-auth/jwt';
import { env } from '#data/env.ts';
import { type SessionId, sessionId } from '#domain/schemas/people.ts';

/** Over https the prefix makes a browser accept the cookie from a secure page of this very host only. */
export const sessionCookieNames = ['__Secure-authjs.session-token', 'authjs.session-token'] as const;

/** The session id that the request's cookie carries, if its seal is ours; whether the session still holds is not said. */
export async function sessionIdFrom(headers: Headers): Promise<SessionId | undefined> {
  const cookies = headers.get('cookie') ?? '';
  for (const name of sessionCookieNames) {
    const token = cookieValue(cookies, name);
    const id = token && sessionId.safeParse((await unseal(token, name))?.sid);
    if (id?.success) return id.data;
  }
  return undefined;
}

export function cookieValue(cookies: string, name: string): string | undefined {
  for (const cookie of cookies.split(';')) {
    const at = cookie.indexOf('=');
    if (cookie.slice(0, at).trim() === name) return cookie.slice(at + 1).trim();
  }
  return undefined;
}

/** What `seal` wrote for this purpose with our secret; null for anything else, or too old. */
export async function unseal(token: string, purpose: string): Promise<Record<string, unknown> | null> {
  try {
    return await decode({ token, secret: env().authSecret, salt: purpose });
  } catch {
    return null;
  }
}
