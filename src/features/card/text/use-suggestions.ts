'use client';

import { type KeyboardEvent, type RefObject, useState } from 'react';
import { type Mentioned, spokenMention } from '#domain/mentions.ts';
import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import { useCardModel } from '../model/card-context.tsx';
import { useFoundCards } from '../pick/use-found-cards.ts';
import type { Selected } from './markdown-keys.ts';
import { cardSearch, mentionSearch } from './mention-search.ts';

/** A person or a card that can stand where something is being typed, and as what. */
export type Suggestion = { id: string; text: string; person?: Mentioned; card?: PlacedCard };

type SuggestionsOf = {
  field: RefObject<HTMLTextAreaElement | null>;
  people: readonly Mentioned[];
  put: (field: HTMLTextAreaElement, selected: Selected) => void;
};

/** A name that is being typed: from where, the people it may mean, or the words of a card. */
type Typed = { from: number; people: readonly Mentioned[]; words: string };

function typedAt(area: HTMLTextAreaElement | null, people: readonly Mentioned[]): Typed | null {
  if (!area || area.selectionStart !== area.selectionEnd) return null;
  const mention = mentionSearch(area.value, area.selectionStart, people);
  if (mention) return { from: mention.from, people: mention.found, words: '' };
  const card = cardSearch(area.value, area.selectionStart);
  return card && { ...card, people: [] };
}

/** What `@…` or `#…` may become while it is being typed: what is offered, which of it is aimed at, and what the keys do. */
export function useSuggestions({ field, people, put }: SuggestionsOf) {
  const { board } = useCardModel();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [active, setActive] = useState(0);
  const [left, setLeft] = useState<number | null>(null);
  const cards = useFoundCards(typed?.words ?? '');
  const options: Suggestion[] = [
    ...(typed?.people ?? []).map((person) => ({ id: person.personId, text: spokenMention(person, people), person })),
    ...cards.map((card) => ({ id: card.id, text: `${board.key}-${card.number}`, card })),
  ];
  const at = Math.min(active, Math.max(0, options.length - 1));
  const look = () => {
    const next = typedAt(field.current, people);
    if (next?.from !== typed?.from) setActive(0);
    if (next === null) setLeft(null);
    setTyped(next && next.from !== left ? next : null);
  };
  const close = () => setTyped(null);
  const pick = ({ text: said }: Suggestion) => {
    const area = field.current;
    if (!area || !typed) return;
    const text = `${area.value.slice(0, typed.from)}${said} ${area.value.slice(area.selectionStart)}`;
    const end = typed.from + said.length + 1;
    put(area, { text, from: end, to: end });
    close();
    area.focus();
  };
  /** Whether the key was one of the list's. */
  const press = (event: KeyboardEvent): boolean => {
    const aimed = options[at];
    if (!typed || !aimed || event.ctrlKey || event.metaKey) return false;
    const keys: Record<string, () => void> = {
      ArrowDown: () => setActive((at + 1) % options.length),
      ArrowUp: () => setActive((at + options.length - 1) % options.length),
      Enter: () => pick(aimed),
      Tab: () => pick(aimed),
      Escape: () => {
        setLeft(typed.from);
        close();
      },
    };
    const run = keys[event.key];
    if (!run) return false;
    event.preventDefault();
    event.stopPropagation();
    run();
    return true;
  };
  return { options, active: at, look, close, pick, press };
}
