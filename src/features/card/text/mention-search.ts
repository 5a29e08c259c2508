import type { Mentioned } from '#domain/mentions.ts';

const mostShown = 6;
const beingTyped = /(?<![\p{L}\p{N}_])@([\p{L}\p{N}.’'-]*(?: [\p{L}\p{N}.’'-]*)?)$/u;

/** The `@…` that ends at the caret: where it begins, and the people whose names it may become. */
export type MentionSearch = { from: number; found: readonly Mentioned[] };

/** Finds people by the beginning of any word of their name; null where no mention is being typed. */
export function mentionSearch(text: string, caret: number, people: readonly Mentioned[]): MentionSearch | null {
  const typed = beingTyped.exec(text.slice(0, caret));
  if (!typed) return null;
  const sought = typed[1]?.toLowerCase() ?? '';
  const found = people.filter(({ name }) => ` ${name.toLowerCase()}`.includes(` ${sought}`)).slice(0, mostShown);
  return found.length > 0 ? { from: typed.index, found } : null;
}

const cardTyped = /(?<![\p{L}\p{N}_#&/])#([\p{L}\p{N}][\p{L}\p{N}’'.-]*(?: [\p{L}\p{N}’'.-]+)*)$/u;
const longest = 60;

/** The `#…` that ends at the caret, letters right behind the sign: where it begins, and what of a key or title was typed. */
export function cardSearch(text: string, caret: number): { from: number; words: string } | null {
  const typed = cardTyped.exec(text.slice(Math.max(0, caret - longest), caret));
  return typed ? { from: Math.max(0, caret - longest) + typed.index, words: typed[1] ?? '' } : null;
}
