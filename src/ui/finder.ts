import { useEffect, useRef } from 'react';
import type { KeyName } from './key-match.ts';

/** Something that can be found by its name and then done, opened or gone to. */
export type Found = {
  /** The same thing has the same id wherever and whenever it is found. */
  id: string;
  label: string;
  /** What it belongs to: "HB-142", the name of a board. */
  about?: string;
  /** What would follow from it: "Test would be 5/4, over by 1". */
  note?: string;
  keys?: readonly KeyName[];
  /** Where it leads; what has an address can be opened in a tab of its own. */
  href?: string;
  /** Other words that it is found by. */
  also?: string;
  run: () => unknown;
};

/** The signs that narrow a search: actions, types and tags, people, stages. */
export const finderSigns = ['>', '#', '@', '='] as const;
export type FinderSign = (typeof finderSigns)[number];

/** What one part of the page has to be found, as it stood when somebody began to search. */
export type Finder = {
  section: string;
  /** `words` as typed, without the sign; what is answered is the best first. */
  find: (words: string, sign: FinderSign | null) => readonly Found[];
};

type Source = () => readonly Finder[];

const sources = new Set<Source>();

/** Lets what a part of the page has be found, as long as the part is there; asked anew each time a search begins. */
export function useFinders(source: Source): void {
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  useEffect(() => {
    const own = () => latest.current();
    sources.add(own);
    return () => void sources.delete(own);
  }, []);
}

export const findersHere = (): Finder[] => [...sources].flatMap((source) => source());

/** Whether every word typed stands in the text. */
export function holdsWords(text: string, words: string): boolean {
  const lower = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
