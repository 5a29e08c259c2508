/** Stands in for this site; the name is reserved, so nobody else's can be meant. */
const here = 'http://leat.invalid';

/**
 * The path, query and fragment of an address of this site; the fallback for anything that a browser could take for
 * another site (`//host`, `/\host`, a scheme, control characters), so that no link can lead away after signing in.
 */
export function localPath(address: string | null | undefined, fallback = '/'): string {
  if (!address?.startsWith('/') || /[\\\p{Cc}]/u.test(address) || !URL.canParse(address, here)) return fallback;
  const { origin, pathname, search, hash } = new URL(address, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : fallback;
}
