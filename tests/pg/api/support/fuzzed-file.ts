import fc from 'fast-check';
import { attachmentEndings } from '#domain/attachment-type.ts';
import { multipartOf } from '../../../support/multipart.ts';
import type { Asking } from './ask.ts';
import { hostileText } from './hostile.ts';

const fileName = fc.oneof(
  fc.constantFrom(...attachmentEndings).map((ending) => `notes${ending}`),
  fc.tuple(hostileText, fc.constantFrom(...attachmentEndings)).map((parts) => parts.join('')),
  hostileText,
);
const content = fc.oneof(
  fc
    .constantFrom('notes', '%PDF-1.7', '\x89PNG\r\n\x1a\n', 'PK\x03\x04', '')
    .map((text) => Buffer.from(text, 'latin1')),
  fc.uint8Array({ maxLength: 64 }),
  hostileText.map((text) => Buffer.from(text)),
);
const part = fc.oneof({ weight: 9, arbitrary: fc.constant('file') }, { weight: 1, arbitrary: hostileText });

/** An upload of one file under any name with any content; sometimes broken off, or in a part of another name. */
export const fuzzedFile: fc.Arbitrary<Pick<Asking, 'body' | 'headers'>> = fc
  .record({
    part,
    fileName,
    content,
    cut: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.nat()),
  })
  .map(({ cut, ...file }) => {
    const name = encodeURIComponent(file.part.replaceAll(/\p{Surrogate}/gu, ''));
    const { body, headers } = multipartOf({ [name]: { fileName: file.fileName, content: file.content } });
    return { headers, body: cut === 0 ? body : body.slice(0, cut % body.length) };
  });
