import type { StoredFile } from '#data/cards/read-attachments.ts';

/** The name in signs that every client reads, and in full for those that read RFC 8187. */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

/**
 * A stored file, to be saved and never to be run: no browser shows it as a page of this site or guesses another type. A
 * copy that the browser holds is asked for each time, so that a right that ended ends for the file as well.
 */
export async function fileResponse(request: Request, { name, mediaType, sha256, content }: StoredFile) {
  const headers = {
    'content-type': mediaType,
    'content-disposition': disposition(name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    etag: `"${sha256}"`,
  };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(await content()), { headers });
}
