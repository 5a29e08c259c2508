import { type Refusal, refuse } from './refusals.ts';

/** What the first bytes of a file say that it is. */
type Content = 'png' | 'jpeg' | 'gif' | 'webp' | 'pdf' | 'zip' | 'old-office' | 'text';

type Kind = { content: Content; mediaType: string };

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';
const download = 'application/octet-stream';

/** What can be added to a card, by the ending of its name. What a browser would run is kept as a mere download. */
const kinds: Readonly<Record<string, Kind>> = {
  png: { content: 'png', mediaType: 'image/png' },
  jpg: { content: 'jpeg', mediaType: 'image/jpeg' },
  jpeg: { content: 'jpeg', mediaType: 'image/jpeg' },
  gif: { content: 'gif', mediaType: 'image/gif' },
  webp: { content: 'webp', mediaType: 'image/webp' },
  pdf: { content: 'pdf', mediaType: 'application/pdf' },
  txt: { content: 'text', mediaType: 'text/plain' },
  log: { content: 'text', mediaType: 'text/plain' },
  csv: { content: 'text', mediaType: 'text/csv' },
  md: { content: 'text', mediaType: 'text/markdown' },
  json: { content: 'text', mediaType: 'application/json' },
  svg: { content: 'text', mediaType: download },
  html: { content: 'text', mediaType: download },
  zip: { content: 'zip', mediaType: 'application/zip' },
  docx: { content: 'zip', mediaType: `${office}.wordprocessingml.document` },
  xlsx: { content: 'zip', mediaType: `${office}.spreadsheetml.sheet` },
  pptx: { content: 'zip', mediaType: `${office}.presentationml.presentation` },
  odt: { content: 'zip', mediaType: `${open}.text` },
  ods: { content: 'zip', mediaType: `${open}.spreadsheet` },
  odp: { content: 'zip', mediaType: `${open}.presentation` },
  doc: { content: 'old-office', mediaType: 'application/msword' },
  xls: { content: 'old-office', mediaType: 'application/vnd.ms-excel' },
  ppt: { content: 'old-office', mediaType: 'application/vnd.ms-powerpoint' },
};

/** The endings that are taken, each with its dot. */
export const attachmentEndings: readonly string[] = Object.keys(kinds).map((ending) => `.${ending}`);

const beginnings: readonly [Content, readonly (number | null)[]][] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38, null, 0x61]],
  ['webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/** Tab, line feed, form feed, carriage return, and the escape that colours logs. */
const inText = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

function contentOf(bytes: Uint8Array): Content | undefined {
  const begins = (signs: readonly (number | null)[]) => signs.every((sign, at) => sign === null || bytes[at] === sign);
  const found = beginnings.find(([, signs]) => begins(signs));
  if (found) return found[0];
  return bytes.every((byte) => byte >= 0x20 || inText.has(byte)) ? 'text' : undefined;
}

/**
 * The media type under which a file is kept and given out, by the ending of its name, where its content bears that out;
 * else `invalid-input` for the field `file`.
 */
export function attachmentType(name: string, bytes: Uint8Array): string | Refusal {
  const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase();
  const kind = ending !== undefined && Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  if (!kind) {
    const taken = `Files of these kinds are taken: ${attachmentEndings.join(' ')}.`;
    return refuse('invalid-input', `“${name}” is none of the kinds that are taken. ${taken}`, { field: 'file' });
  }
  if (contentOf(bytes) === kind.content) return kind.mediaType;
  return refuse('invalid-input', `“${name}” is not what its ending says: inside it is no .${ending}.`, {
    field: 'file',
  });
}

/** A picture that a page may show small. */
export const isPicture = (mediaType: string): boolean => /^image\/(png|jpeg|gif|webp)$/.test(mediaType);

const mostOfName = 200;

/**
 * A file's name without the way to it and without what would make it look like another name (control characters, signs
 * that turn the direction of writing); cut at 200 characters before its ending. Empty where nothing is left.
 */
export function attachmentName(given: string): string {
  const plain = given
    .split(/[/\\]/)
    .at(-1)
    ?.replaceAll(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
  const name = plain ?? '';
  if (name.length <= mostOfName) return name;
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, mostOfName - ending.length).replace(/[\uD800-\uDBFF]$/, '')}${ending}`;
}
