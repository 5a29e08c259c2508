import { expect, test } from 'vitest';
import { seal, unseal } from '#data/auth/seal.ts';
import type { SessionId } from '#domain/schemas/people.ts';
import { browserCookies } from '../../../tests/support/request-cookies.ts';
import { renewSessionCookie } from './session-cookie.ts';

process.env.AUTH_SECRET = 'a secret of thirty-two characters';

const id = '00000000-0000-4000-8000-000000000001' as SessionId;

test.each(['authjs.session-token', '__Secure-authjs.session-token'])(
  'the cookie of a session that goes on is renewed under the name that it came by: %s',
  async (name) => {
    browserCookies.clear();
    browserCookies.set(name, await seal({ sid: id }, name, 1));
    await renewSessionCookie(id, 60);
    expect([...browserCookies.keys()]).toEqual([name]);
    const renewed = await unseal(browserCookies.get(name) ?? '', name);
    expect(renewed?.sid).toBe(id);
    expect(Number(renewed?.exp) - Date.now() / 1000).toBeGreaterThan(30);
  },
);
