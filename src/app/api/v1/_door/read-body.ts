import { refused } from '#data/refused.ts';
import { refuseUnstorable } from './storable-text.ts';
import { Unreadable } from './unreadable.ts';

const mostBytes = 1024 * 1024;

const tooLarge = () => refused('too-large', 'The body is larger than 1 MiB.');

/** Reads no more than is allowed, whatever the headers say of the length. */
async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of whole(request.body)) {
    length += chunk.byteLength;
    if (length > mostBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A body that its sender breaks off is theirs to answer for, and not the database's. */
async function* whole(body: Request['body']): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? [];
  } catch {
    throw new Unreadable([{ field: '', message: 'The request was broken off before its end.' }]);
  }
}

/** The JSON value of the request's body; no body at all stands for the empty object. */
export async function readBody(request: Request): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.byteLength === 0) return {};
  const value = parse(bytes);
  refuseUnstorable(value);
  return value;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Unreadable([{ field: '', message: 'The body is not JSON in UTF-8.' }]);
  }
}
