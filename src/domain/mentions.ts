import type { PersonId } from './schemas/ids.ts';

/** A person as a text names them. */
export type Mentioned = { personId: PersonId; name: string };

const mark = /@\[[^\]\n]{0,120}\]\(([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\)/g;

const markOf = ({ personId: id, name }: Mentioned): string => `@[${name.replaceAll(/[[\]\n]/g, ' ')}](${id})`;

/** The ids in the marks `@[Name](id)` of a text, each once; what stands between the brackets says nothing. */
export function mentionsIn(text: string): PersonId[] {
  return [...new Set([...text.matchAll(mark)].map(([, id]) => id as PersonId))];
}

const isAlone = (person: Mentioned, all: readonly Mentioned[]): boolean =>
  all.every(({ personId: id, name }) => id === person.personId || name !== person.name);

/** How a person is written while a text is being typed: `@Name`; with the mark itself where two have that name. */
export const spokenMention = (person: Mentioned, all: readonly Mentioned[]): string =>
  isAlone(person, all) ? `@${person.name}` : markOf(person);

/** A text to be typed on, out of one with marks: each person by the name of today, those unknown left as they stand. */
export function withNames(text: string, all: readonly Mentioned[]): string {
  return text.replaceAll(mark, (found, id) => {
    const person = all.find((one) => one.personId === id);
    return person ? spokenMention(person, all) : found;
  });
}

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The text with a mark in the place of each `@Name` of these people; of names that begin alike the longest counts. */
export function withMarks(text: string, all: readonly Mentioned[]): string {
  const named = all.filter((person) => isAlone(person, all)).toSorted((a, b) => b.name.length - a.name.length);
  if (named.length === 0) return text;
  const names = named.map(({ name }) => literally(name)).join('|');
  const spoken = new RegExp(`(?<![\\p{L}\\p{N}_])@(${names})(?![\\p{L}\\p{N}_])`, 'gu');
  return text.replaceAll(spoken, (found, name) => {
    const person = named.find((one) => one.name === name);
    return person ? markOf(person) : found;
  });
}
