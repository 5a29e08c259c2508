import { refused } from '#data/refused.ts';
import { Unreadable } from './unreadable.ts';

/**
 * One part of a multipart body, with the name of the file that it is of, as the sender says it. Its bytes can be read
 * once, before the next part is asked for.
 */
export type Part = { name: string; fileName?: string | undefined; chunks: AsyncIterable<Uint8Array> };

const mostBytes = 100 * 1024 * 1024;
const mostOfHeader = 8 * 1024;
const brokenOff = () => new Unreadable([{ field: '', message: 'The upload breaks off before its end.' }]);

/** The bytes of a body, read as far as they are needed. */
class Bytes {
  private held: Buffer;
  private taken = 0;
  private readonly source: AsyncIterator<Uint8Array>;

  constructor(
    body: AsyncIterable<Uint8Array>,
    before: string,
    private readonly atMost: number,
  ) {
    this.source = body[Symbol.asyncIterator]();
    this.held = Buffer.from(before);
  }

  private async more(): Promise<void> {
    const next = await this.source.next().catch(() => ({ done: true as const, value: undefined }));
    if (next.done) throw brokenOff();
    this.taken += next.value.byteLength;
    if (this.taken > this.atMost) throw refused('too-large', `The upload is larger than ${this.atMost >> 20} MiB.`);
    this.held = Buffer.concat([this.held, next.value]);
  }

  /** Takes the next `count` bytes. */
  async take(count: number): Promise<string> {
    while (this.held.length < count) await this.more();
    const text = this.held.toString('latin1', 0, count);
    this.held = this.held.subarray(count);
    return text;
  }

  /** Hands on what comes before the delimiter, and passes over the delimiter itself. */
  async *until(delimiter: string): AsyncGenerator<Uint8Array> {
    const sought = Buffer.from(delimiter, 'latin1');
    for (;;) {
      const end = this.held.indexOf(sought);
      const sure = end < 0 ? this.held.length - sought.length + 1 : end;
      const found = this.held.subarray(0, Math.max(0, sure));
      this.held = this.held.subarray(found.length + (end < 0 ? 0 : sought.length));
      if (found.length > 0) yield found;
      if (end >= 0) return;
      await this.more();
    }
  }

  async textUntil(delimiter: string): Promise<string> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of this.until(delimiter)) {
      length += chunk.byteLength;
      if (length > mostOfHeader) throw new Unreadable([{ field: '', message: 'A part has too long a header.' }]);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }
}

function boundaryOf(request: Request): string {
  const type = request.headers.get('content-type') ?? '';
  const [, quoted, plain] = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary !== undefined) return boundary;
  throw new Unreadable([{ field: 'Content-Type', message: 'is to be multipart/form-data with a boundary' }]);
}

function namesOf(header: string): Pick<Part, 'name' | 'fileName'> {
  const name = /^content-disposition:.*;\s*name="([^"]*)"/im.exec(header)?.[1];
  if (name === undefined) throw new Unreadable([{ field: '', message: 'A part has no name.' }]);
  const fileName = /^content-disposition:.*;\s*filename="([^"]*)"/im.exec(header)?.[1];
  return { name, fileName: fileName?.replaceAll(/%(22|0D|0A)/g, (_, hex) => String.fromCharCode(Number(`0x${hex}`))) };
}

/** The parts of a multipart request, one after the other and never one whole in memory; 100 MiB in all at most. */
export async function* multipartParts(request: Request, atMost = mostBytes): AsyncGenerator<Part> {
  const delimiter = `\r\n--${boundaryOf(request)}`;
  if (request.body === null) throw brokenOff();
  const bytes = new Bytes(request.body, '\r\n', atMost);
  for await (const _ of bytes.until(delimiter));
  for (;;) {
    const after = await bytes.take(2);
    if (after === '--') return;
    if (after !== '\r\n')
      throw new Unreadable([{ field: '', message: 'The parts are not told apart as they should be.' }]);
    const names = namesOf(`${await bytes.textUntil('\r\n\r\n')}\r\n`);
    const chunks = bytes.until(delimiter);
    yield { ...names, chunks };
    for await (const _ of chunks);
  }
}
