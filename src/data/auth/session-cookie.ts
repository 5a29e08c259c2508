import 'server-only';
import { unseal } from '#data/auth/seal.ts';
import { type SessionId, sessionId } from '#domain/schemas/people.ts';

/** As next-auth names it: over https with the prefix that only a secure page of this host can set, else without. */
const sessionCookieNames = ['__Secure-authjs.session-token', 'authjs.session-token'] as const;

/** The session id that the request's cookie carries, if its seal is ours; whether the session still holds is not said. */
export async function sessionIdFrom(headers: Headers): Promise<SessionId | undefined> {
  const cookies = headers.get('cookie') ?? '';
  for (const name of sessionCookieNames) {
    const token = cookieValue(cookies, name);
    if (token === undefined) continue;
    const id = sessionId.safeParse((await unseal(token, name))?.sid);
    if (id.success) return id.data;
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
