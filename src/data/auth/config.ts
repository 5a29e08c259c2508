import 'server-only';
import { headers } from 'next/headers';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { admitAccount, personOfAccount } from '#data/auth/external-account.ts';
import { sessionIdFrom } from '#data/auth/session-cookie.ts';
import { signInWithPassword } from '#data/auth/sign-in-with-password.ts';
import { env, type OidcSettings } from '#data/env.ts';
import { findSession } from '#data/people/find-session.ts';
import { endSession, openSession, sessionSeconds } from '#data/people/sessions.ts';
import { localPath } from '#domain/local-path.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import { sessionId } from '#domain/schemas/people.ts';

const password = Credentials({
  credentials: { email: {}, password: { type: 'password' } },
  authorize: (credentials, request) => signInWithPassword(credentials, request.headers),
});

const openIdConnect = ({ issuer, clientId, clientSecret, name }: OidcSettings) => ({
  id: 'oidc',
  name,
  type: 'oidc' as const,
  issuer,
  clientId,
  clientSecret,
  checks: ['pkce', 'state', 'nonce'] as ('pkce' | 'state' | 'nonce')[],
});

const callbacks: NextAuthConfig['callbacks'] = {
  /** True lets in; a path leads to the sentence that says why not. */
  signIn: ({ account, profile }) => (account?.type === 'oidc' ? admitAccount(account, profile) : true),

  /** The cookie carries the session's id and nothing else; a session that does not hold any more clears it. */
  async jwt({ token, user, account }) {
    if (user?.id && account) {
      const personId = account.type === 'oidc' ? await personOfAccount(account) : (user.id as PersonId);
      const agent = (await headers()).get('user-agent') ?? '';
      return personId === undefined ? null : { sid: await openSession(personId, agent) };
    }
    const id = sessionId.safeParse(token.sid);
    return id.success && (await findSession(id.data)) ? { sid: id.data } : null;
  },

  /** What `GET /api/auth/session` says: a new object, so that nothing comes along with it. */
  async session({ session, token }) {
    const id = sessionId.safeParse(token.sid);
    const actor = id.success ? await findSession(id.data) : undefined;
    return { user: { name: actor?.name ?? null }, expires: session.expires };
  },

  redirect: ({ url, baseUrl }) => baseUrl + localPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
};

const events: NextAuthConfig['events'] = {
  /** Whoever signs in anew leaves the session that this browser had. */
  async signIn() {
    const before = await sessionIdFrom(await headers());
    if (before) await endSession(before);
  },

  async signOut(message) {
    const id = sessionId.safeParse('token' in message ? message.token?.sid : undefined);
    if (id.success) await endSession(id.data);
  },
};

const pages = { signIn: '/sign-in', signOut: '/sign-out', error: '/sign-in' };

/** A wrong password is no fault of ours, and no line in the log. */
const logger: NextAuthConfig['logger'] = {
  error(error) {
    if (error.name === 'CredentialsSignin') return;
    const cause = error.cause instanceof Object && 'err' in error.cause ? error.cause.err : undefined;
    console.error(`sign-in: ${error.name}: ${error.message}`, cause ?? '');
  },
};

export const { handlers, signIn, signOut } = NextAuth(() => {
  const { authSecret, oidc } = env();
  return {
    secret: authSecret,
    trustHost: true,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    providers: oidc ? [password, openIdConnect(oidc)] : [password],
    pages,
    callbacks,
    events,
    logger,
  };
});
