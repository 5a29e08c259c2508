import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What the provider says of whoever comes. */
export type Claims = { sub: string; email?: string; email_verified?: boolean; name?: string };

/** An OpenID Connect provider that signs everybody in as `claims`, which a test may change at any time. */
export type OidcProvider = { issuer: string; claims: Claims; stop(): Promise<void> };

type Grant = { clientId: string; nonce: string | null };

export async function startOidcProvider(claims: Claims): Promise<OidcProvider> {
  const keys = await generateKeyPair('RS256');
  const publicKey = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const grants = new Map<string, Grant>();
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: OidcProvider = {
    issuer,
    claims,
    stop: () => new Promise((stopped) => server.close(() => stopped()).closeAllConnections()),
  };

  const idToken = ({ clientId, nonce }: Grant) => {
    const { sub, ...said } = provider.claims;
    return new SignJWT({ ...said, ...(nonce === null ? {} : { nonce }) })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(clientId)
      .setSubject(sub)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(keys.privateKey);
  };
  const token = async (request: IncomingMessage) => {
    const grant = grants.get(new URLSearchParams(await text(request)).get('code') ?? '');
    if (!grant) return { error: 'invalid_grant' };
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: await idToken(grant) };
  };

  server.on('request', async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/authorize') return sendBack(url, response, grants);
    const answer =
      url.pathname === '/token'
        ? await token(request)
        : url.pathname === '/keys'
          ? { keys: [publicKey] }
          : metadata(issuer);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  return provider;
}

function sendBack({ searchParams }: URL, response: ServerResponse, grants: Map<string, Grant>): void {
  const code = randomUUID();
  grants.set(code, { clientId: searchParams.get('client_id') ?? '', nonce: searchParams.get('nonce') });
  const back = new URL(searchParams.get('redirect_uri') ?? '');
  back.searchParams.set('code', code);
  back.searchParams.set('state', searchParams.get('state') ?? '');
  response.writeHead(302, { location: back.href }).end();
}

const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  userinfo_endpoint: `${issuer}/userinfo`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  code_challenge_methods_supported: ['S256'],
});
