import type { ReadFile } from '#data/cards/attachments.ts';
import { Refused, refused } from '#data/refused.ts';
import { attachmentName, attachmentType } from '#domain/attachment-type.ts';
import { multipartParts, type Part } from './multipart.ts';

const mostMiB = 10;
const mostBytes = mostMiB * 1024 * 1024;
/** Room for the boundary and the headers of the parts. */
const mostOfUpload = mostBytes + 64 * 1024;

async function bytesOf({ chunks }: Part): Promise<Buffer> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.byteLength;
    if (length > mostBytes) throw refused('too-large', `The file is larger than ${mostMiB} MiB.`, { field: 'file' });
    taken.push(chunk);
  }
  return Buffer.concat(taken);
}

function checked(fileName: string | undefined, content: Buffer): ReadFile {
  const name = attachmentName(fileName ?? '');
  if (name === '') throw refused('invalid-input', 'The file has no name.', { field: 'file' });
  if (content.byteLength === 0) throw refused('invalid-input', `“${name}” is empty.`, { field: 'file' });
  const mediaType = attachmentType(name, content);
  if (typeof mediaType !== 'string') throw new Refused(mediaType);
  return { name, mediaType, content };
}

/** The one file of an upload, in the part `file`: its bytes whole, its type told by them and by its name. */
export async function readFile(request: Request): Promise<ReadFile> {
  if (Number(request.headers.get('content-length') ?? 0) > mostOfUpload) {
    throw refused('too-large', `The file is larger than ${mostMiB} MiB.`, { field: 'file' });
  }
  let file: ReadFile | undefined;
  for await (const part of multipartParts(request, mostOfUpload)) {
    if (part.name !== 'file') throw refused('invalid-input', 'is not a part here', { field: part.name.slice(0, 60) });
    if (file) throw refused('invalid-input', 'Send one file at a time.', { field: 'file' });
    file = checked(part.fileName, await bytesOf(part));
  }
  if (file) return file;
  throw refused('invalid-input', 'There is no file in the upload.', { field: 'file' });
}
