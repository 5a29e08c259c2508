import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportPart } from '#data/import/read-upload.ts';

/** The files of an upload, each as text or as the path of a file. */
export type UploadFiles = { board: string | URL; ledger: string | URL; blocks?: string | URL };

async function* bytesOf(content: string | URL): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content);
  else yield* createReadStream(content);
}

/** An upload as the door hands it over: fields first, then the files. */
export async function* uploadOf(fields: Record<string, string>, files: UploadFiles): AsyncGenerator<ImportPart> {
  for (const [name, content] of [...Object.entries(fields), ...Object.entries(files)]) {
    yield { name, chunks: bytesOf(content) };
  }
}

/** The files of one directory of `tests/data`. */
export function filesIn(directory: string): UploadFiles {
  const file = (name: string) => new URL(`file://${join(directory, name)}`);
  const has = (name: string) => existsSync(join(directory, name));
  const files = { board: file('board.json'), ledger: file(has('ledger.csv') ? 'ledger.csv' : 'transitions.csv') };
  return has('blocks.csv') ? { ...files, blocks: file('blocks.csv') } : files;
}
