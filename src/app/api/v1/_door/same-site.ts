import { refused } from '#data/refused.ts';

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

/** The browser says where a request comes from; another site can make it send our cookie, but not lie about this. */
function isFromHere(headers: Headers): boolean {
  const fetchSite = headers.get('sec-fetch-site');
  if (fetchSite !== null) return fetchSite === 'same-origin' || fetchSite === 'none';
  const origin = hostOf(headers.get('origin') ?? '');
  return origin !== undefined && [headers.get('host'), headers.get('x-forwarded-host')].includes(origin);
}

/** A write that is signed in by a cookie must come from a page of ours. A token is never sent by itself. */
export function refuseCrossSite(headers: Headers): void {
  if (!headers.has('authorization') && !isFromHere(headers)) {
    throw refused('cross-site-write', 'This write does not come from a page of this site.');
  }
}
