'use client';

import { type KeyboardEvent, type RefObject, useState } from 'react';
import { type Mentioned, spokenMention } from '#domain/mentions.ts';
import type { Selected } from './markdown-keys.ts';
import { type MentionSearch, mentionSearch } from './mention-search.ts';

type MentionsOf = {
  field: RefObject<HTMLTextAreaElement | null>;
  people: readonly Mentioned[];
  put: (field: HTMLTextAreaElement, selected: Selected) => void;
};

/** The list of people while `@…` is being typed: which are found, which is aimed at, and what its keys do. */
export function useMentions({ field, people, put }: MentionsOf) {
  const [search, setSearch] = useState<MentionSearch | null>(null);
  const [active, setActive] = useState(0);
  const [left, setLeft] = useState<number | null>(null);
  const look = () => {
    const area = field.current;
    const caret = area && area.selectionStart === area.selectionEnd ? area.selectionStart : null;
    const next = area && caret !== null ? mentionSearch(area.value, caret, people) : null;
    if (next?.from !== search?.from) setActive(0);
    if (next === null) setLeft(null);
    setSearch(next && next.from !== left ? next : null);
  };
  const pick = (person: Mentioned) => {
    const area = field.current;
    if (!area || !search) return;
    const spoken = `${spokenMention(person, people)} `;
    const text = area.value.slice(0, search.from) + spoken + area.value.slice(area.selectionStart);
    const at = search.from + spoken.length;
    put(area, { text, from: at, to: at });
    setSearch(null);
    area.focus();
  };
  /** Whether the key was one of the list's. */
  const press = (event: KeyboardEvent): boolean => {
    const person = search?.found[active];
    if (!search || !person || event.ctrlKey || event.metaKey) return false;
    const count = search.found.length;
    const keys: Record<string, () => void> = {
      ArrowDown: () => setActive((active + 1) % count),
      ArrowUp: () => setActive((active + count - 1) % count),
      Enter: () => pick(person),
      Tab: () => pick(person),
      Escape: () => {
        setLeft(search.from);
        setSearch(null);
      },
    };
    const run = keys[event.key];
    if (!run) return false;
    event.preventDefault();
    event.stopPropagation();
    run();
    return true;
  };
  return {
    search,
    active: Math.min(active, (search?.found.length ?? 1) - 1),
    look,
    close: () => setSearch(null),
    pick,
    press,
  };
}
