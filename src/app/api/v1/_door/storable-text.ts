import { Unreadable } from './unreadable.ts';

const mostDepth = 32;

/** NUL, and half of a surrogate pair: JSON can say them, no database text can hold them. */
const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Refuses a parsed JSON value that holds, as a value or a key, text that cannot be kept. */
export function refuseUnstorable(value: unknown, path: readonly string[] = []): void {
  const field = path.join('.');
  if (path.length > mostDepth) throw new Unreadable([{ field: '', message: 'The body is nested too deeply.' }]);
  if (typeof value === 'string' && !isStorable(value)) {
    throw new Unreadable([{ field, message: 'holds a character that no text can have' }]);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!isStorable(key)) throw new Unreadable([{ field, message: 'holds a name that no field can have' }]);
    refuseUnstorable(inner, [...path, key]);
  }
}
