import { type Finder, type FinderSign, type Found, finderSigns, holdsWords } from '#ui/finder.ts';

/** What was typed: words, and the sign before them if there is one. */
export type Asked = { sign: FinderSign | null; words: string };

export function askedIn(typed: string): Asked {
  const text = typed.trimStart();
  const sign = finderSigns.find((one) => text.startsWith(one)) ?? null;
  return { sign, words: (sign === null ? text : text.slice(1)).trim() };
}

export type Section = { name: string; items: readonly Found[] };

const mostInSection = 12;

/** What the finders find, section by section, with nothing twice and no section empty. */
export function sectionsOf(finders: readonly Finder[], { sign, words }: Asked): Section[] {
  const told = new Set<string>();
  const sections = new Map<string, Found[]>();
  for (const { section, find } of finders) {
    const items = sections.get(section) ?? [];
    for (const item of find(words, sign)) {
      if (told.has(item.id) || items.length >= mostInSection) continue;
      told.add(item.id);
      items.push(item);
    }
    sections.set(section, items);
  }
  return [...sections].map(([name, items]) => ({ name, items })).filter(({ items }) => items.length > 0);
}

/** A finder of things that are known from the start, by words of their labels; those that begin with them go first. */
export const finderOf = (section: string, items: readonly Found[], signs: readonly (FinderSign | null)[]): Finder => ({
  section,
  find: (words, sign) => {
    if (!signs.includes(sign)) return [];
    const held = items.filter(({ label, also = '' }) => holdsWords(`${label} ${also}`, words));
    const begins = ({ label }: Found) => label.toLowerCase().startsWith(words.toLowerCase());
    return [...held.filter(begins), ...held.filter((item) => !begins(item))];
  },
});
