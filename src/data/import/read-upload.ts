import 'server-only';
import { createHash, type Hash } from 'node:crypto';
import { refused } from '#data/refused.ts';
import { type BoardFile, type ImportFields, importFields } from '#domain/schemas/import.ts';
import { readBoardFile } from './read-board-file.ts';
import type { RefusalList } from './refusal-list.ts';
import { stageBlocks, stageLedger } from './stage-files.ts';
import type { Staging } from './staging.ts';

/** One part of an upload: `board`, `ledger` or `blocks` with the bytes of a file, or a field of `ImportFields`. */
export type ImportPart = { name: string; chunks: AsyncIterable<Uint8Array> };

/** What came with an upload, its rows staged; `digest` tells it from any other. */
export type Upload = { fields: ImportFields; board: BoardFile | undefined; digest: Buffer };

const largest = { board: 1024 * 1024, field: 4096 };

async function bytesOf({ name, chunks }: ImportPart, atMost: number): Promise<Buffer> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.byteLength;
    if (length > atMost) throw refused('too-large', `${name} is larger than ${atMost / 1024} KiB.`, { field: name });
    taken.push(chunk);
  }
  return Buffer.concat(taken);
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/** The parts of one upload, in the order in which they come. */
class PartReader {
  readonly digests: { board?: string; ledger?: string; blocks?: string } = {};
  readonly texts: Record<string, string> = {};
  board: BoardFile | undefined;

  constructor(
    private readonly staging: Staging,
    private readonly refusals: RefusalList,
  ) {}

  async take(part: ImportPart): Promise<void> {
    const { name } = part;
    if (name in this.digests || name in this.texts) {
      throw refused('invalid-input', `${name} came twice.`, { field: name });
    }
    if (name === 'board' || name === 'ledger' || name === 'blocks') await this.takeFile(name, part);
    else this.texts[name] = (await bytesOf(part, largest.field)).toString('utf8');
  }

  private async takeFile(name: 'board' | 'ledger' | 'blocks', part: ImportPart): Promise<void> {
    const hash = createHash('sha256');
    const chunks = hashed(part.chunks, hash);
    if (name === 'ledger') await stageLedger(this.staging, chunks, this.refusals);
    else if (name === 'blocks') await stageBlocks(this.staging, chunks, this.refusals);
    else {
      const bytes = await bytesOf({ name, chunks }, largest.board);
      this.board = readBoardFile(bytes, this.staging.now, this.refusals);
    }
    for await (const _ of chunks);
    this.digests[name] = hash.digest('hex');
  }
}

function readFields(texts: Record<string, string>): ImportFields {
  const read = importFields.safeParse(texts);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const isUnknown = issue?.code === 'unrecognized_keys';
  const field = isUnknown ? (issue.keys[0] ?? '') : (issue?.path.join('.') ?? '');
  throw refused('invalid-input', `${field}: ${isUnknown ? 'is not a field here' : issue?.message}`, { field });
}

/** Takes an upload part by part; the rows of its files are staged as they come, whatever the order of the parts. */
export async function readUpload(
  parts: AsyncIterable<ImportPart>,
  staging: Staging,
  refusals: RefusalList,
): Promise<Upload> {
  const reader = new PartReader(staging, refusals);
  for await (const part of parts) await reader.take(part);
  const fields = readFields(reader.texts);
  const { digests, board } = reader;
  for (const file of ['board', 'ledger'] as const) {
    if (digests[file] === undefined) throw refused('invalid-input', `The file ${file} is missing.`, { field: file });
  }
  const { key, name } = fields;
  const content = JSON.stringify([digests.board, digests.ledger, digests.blocks ?? null, key ?? null, name ?? null]);
  return { fields, board, digest: createHash('sha256').update(content).digest() };
}
