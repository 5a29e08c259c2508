import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { env } from '#data/env.ts';

/** Set by the server on each request, whatever the client sent under this name. */
const header = 'x-leat-client';

/** Where the request came from, for counting: an IPv4 address or the first half of an IPv6 address. */
export const clientOf = (headers: Headers): string => headers.get(header) ?? '';

type RequestStart = { request: IncomingMessage };

/**
 * Writes each request's true origin into a header before anything reads it. X-Forwarded-For is believed only as far
 * as proxies of ours have written it (`LEAT_TRUSTED_PROXIES`). To be called once, when the process starts.
 */
export function markClients(): void {
  const { trustedProxies } = env();
  subscribe('http.server.request.start', (message) => {
    const { request } = message as RequestStart;
    const forwarded = String(request.headers['x-forwarded-for'] ?? '');
    request.headers[header] = clientAddress(forwarded, request.socket.remoteAddress ?? '', trustedProxies);
  });
}

/** `forwarded` is X-Forwarded-For as it came; each proxy has added at the right the address it was called from. */
export function clientAddress(forwarded: string, peer: string, trustedProxies: number): string {
  const hops = [...forwarded.split(',').filter(Boolean), peer];
  return network((hops.at(-1 - trustedProxies) ?? hops[0] ?? peer).trim());
}

/** One person can have as many IPv6 addresses as they like, but one network of them. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = plain.includes('::') ? Array<string>(8 - left.length - right.length).fill('0') : [];
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
