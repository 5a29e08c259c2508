const boundary = '------leat-test-boundary';

type FilePart = { fileName: string; content: string | Uint8Array };

const quoted = (name: string) => name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

function written(name: string, part: string | FilePart): Buffer[] {
  const { fileName, content } = typeof part === 'string' ? { fileName: undefined, content: part } : part;
  const file = fileName === undefined ? '' : `; filename="${quoted(fileName)}"`;
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`;
  return [Buffer.from(head), Buffer.from(content), Buffer.from('\r\n')];
}

/** A multipart request of these parts, in their order, as bytes and headers; a file is named as browsers name it. */
export function multipartOf(parts: Record<string, string | FilePart>) {
  const pieces = Object.entries(parts).flatMap(([name, part]) => written(name, part));
  return {
    body: new Uint8Array(Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)])),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
