import type { Micros } from '#domain/flow/history.ts';
import { instantText } from '#domain/flow/instant-text.ts';
import { isUnreadable, readInstant } from '#domain/import/read-instant.ts';

/** The instant that a text in ISO form names; null where it names none. */
export function microsOf(text: string | null): Micros | null {
  const read = text === null ? null : readInstant(text);
  return read === null || isUnreadable(read) ? null : read;
}

/** The instant as it stands in an address: "2026-11-03T10:00Z", with seconds and their parts only where it has any. */
export const addressText = (at: Micros): string => instantText(at).replace(/(:00)?\.0+Z$/, 'Z');
