const boundary = '------leat-test-boundary';

/** A multipart request of these parts, in their order, as bytes and headers. */
export function multipartOf(parts: Record<string, string>) {
  const written = Object.entries(parts).map(
    ([name, content]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`,
  );
  return {
    body: new TextEncoder().encode(`${written.join('')}--${boundary}--\r\n`),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
