import 'server-only';
import { cookies } from 'next/headers';
import { seal, unseal } from '#data/auth/seal.ts';
import { type SessionId, sessionId } from '#domain/schemas/people.ts';

/** As next-auth names it: over https with the prefix that only a secure page of this host can set, else without. */
const sessionCookieNames = ['__Secure-authjs.session-token', 'authjs.session-token'] as const;

type Opened = { id: SessionId; expiresAtMs: number };

// To open a seal costs as much as a small query, and each request of a browser brings the same one.
const opened = new Map<string, Opened>();
const mostOpened = 2000;

async function open(sealed: string, name: string): Promise<Opened | undefined> {
  const key = `${name}=${sealed}`;
  const known = opened.get(key);
  if (known) return known;
  const content = await unseal(sealed, name);
  const id = sessionId.safeParse(content?.sid);
  if (!id.success) return undefined;
  const found = { id: id.data, expiresAtMs: Number(content?.exp) * 1000 };
  const oldest = opened.size >= mostOpened ? opened.keys().next().value : undefined;
  if (oldest !== undefined) opened.delete(oldest);
  opened.set(key, found);
  return found;
}

/** The session id that the request's cookie carries, if its seal is ours; whether the session still holds is not said. */
export async function sessionIdFrom(headers: Headers): Promise<SessionId | undefined> {
  const cookies = headers.get('cookie') ?? '';
  for (const name of sessionCookieNames) {
    const sealed = cookieValue(cookies, name);
    const found = sealed === undefined ? undefined : await open(sealed, name);
    if (found && found.expiresAtMs > Date.now()) return found.id;
  }
  return undefined;
}

/** Gives this browser's cookie of the session so many seconds from now on, under the name that it came by. */
export async function renewSessionCookie(id: SessionId, seconds: number): Promise<void> {
  const jar = await cookies();
  for (const name of sessionCookieNames) {
    if (!jar.get(name)) continue;
    const secure = name.startsWith('__Secure-');
    const value = await seal({ sid: id }, name, seconds);
    jar.set(name, value, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: seconds, secure });
  }
}

function cookieValue(cookies: string, name: string): string | undefined {
  for (const cookie of cookies.split(';')) {
    const at = cookie.indexOf('=');
    if (cookie.slice(0, at).trim() === name) return cookie.slice(at + 1).trim();
  }
  return undefined;
}
