import { describe, expect, it } from 'vitest';
import { multipartParts } from './multipart.ts';

const address = 'http://localhost/';

/** A request whose body arrives `size` bytes at a time. */
function arriving(bytes: Uint8Array, type: string, size: number): Request {
  let from = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (from >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(from, from + size));
      from += size;
    },
  });
  return new Request(address, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    duplex: 'half',
  } as RequestInit);
}

async function read(request: Request, atMost?: number): Promise<[string, string][]> {
  const parts: [string, string][] = [];
  for await (const { name, chunks } of multipartParts(request, atMost)) {
    const bytes: Uint8Array[] = [];
    for await (const chunk of chunks) bytes.push(chunk);
    parts.push([name, Buffer.concat(bytes).toString('utf8')]);
  }
  return parts;
}

async function formOf(fields: Record<string, string | Blob>): Promise<{ bytes: Uint8Array; type: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const request = new Request(address, { method: 'POST', body: form });
  return { bytes: new Uint8Array(await request.arrayBuffer()), type: request.headers.get('content-type') ?? '' };
}

describe('a multipart body', () => {
  const tricky = 'a\r\n--b\r\n\r\n--\nend\r\n';

  it.each([1, 2, 7, 64, 100_000])('is read part by part when it arrives %i bytes at a time', async (size) => {
    const { bytes, type } = await formOf({ source: 'né', ledger: new Blob([tricky]), empty: '' });
    expect(await read(arriving(bytes, type, size))).toEqual([
      ['source', 'né'],
      ['ledger', tricky],
      ['empty', ''],
    ]);
  });

  it('tells the name of a file as browsers write it, and none for a field', async () => {
    const file = new File(['x'], 'a "b" é.txt');
    const { bytes, type } = await formOf({ file, note: 'y' });
    const names: (string | undefined)[] = [];
    for await (const { fileName } of multipartParts(arriving(bytes, type, 7))) names.push(fileName);
    expect(names).toEqual(['a "b" é.txt', undefined]);
  });

  it('passes over what its reader leaves of a part', async () => {
    const { bytes, type } = await formOf({ ledger: 'x'.repeat(10_000), board: '{}' });
    const names: string[] = [];
    for await (const { name } of multipartParts(arriving(bytes, type, 100))) names.push(name);
    expect(names).toEqual(['ledger', 'board']);
  });

  it('is refused where it breaks off', async () => {
    const { bytes, type } = await formOf({ ledger: 'x'.repeat(1000) });
    await expect(read(arriving(bytes.subarray(0, 500), type, 100))).rejects.toThrow('breaks off');
  });

  it('is refused when it is too large', async () => {
    const { bytes, type } = await formOf({ ledger: 'x'.repeat(3 * 1024 * 1024) });
    await expect(read(arriving(bytes, type, 65_536), 2 * 1024 * 1024)).rejects.toThrow('larger than 2 MiB');
  });

  it.each(['application/json', 'multipart/form-data', 'text/plain; boundary=x'])('is refused as %s', async (type) => {
    await expect(read(arriving(Buffer.from('{}'), type, 10))).rejects.toMatchObject({
      errors: [{ field: 'Content-Type' }],
    });
  });

  it('is refused without a name for each part', async () => {
    const bytes = Buffer.from('--b\r\ncontent-type: text/csv\r\n\r\nx\r\n--b--\r\n');
    await expect(read(arriving(bytes, 'multipart/form-data; boundary=b', 10))).rejects.toThrow('no name');
  });
});
