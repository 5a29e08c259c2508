import type { FoundCard } from '#domain/schemas/search.ts';
import type { Found } from '#ui/finder.ts';
import type { Section } from './asked.ts';

/** The section that a board fills with its own cards, and the server with all others. */
export const cardSection = 'Cards';

const mostCards = 10;

const keyOf = ({ boardKey, number }: FoundCard) => `${boardKey}-${number}`;

function asItem(card: FoundCard, goTo: (href: string) => void): Found {
  const href = `/b/${card.boardKey.toLowerCase()}/c/${card.number}`;
  const where = card.column ?? 'off the board';
  return { id: keyOf(card), label: card.title, about: `${keyOf(card)} · ${where}`, href, run: () => goTo(href) };
}

const plain = (key: string) => key.toLowerCase().replace('-', '');

/** Puts what the server found behind what the page had at once; the card whose key was typed goes before all. */
export function withFoundCards(
  sections: readonly Section[],
  found: readonly FoundCard[],
  { words, goTo }: { words: string; goTo: (href: string) => void },
): readonly Section[] {
  if (found.length === 0) return sections;
  const here = sections.find(({ name }) => name === cardSection)?.items ?? [];
  const known = new Set(here.map(({ id }) => id));
  const all = [...here, ...found.filter((card) => !known.has(keyOf(card))).map((card) => asItem(card, goTo))];
  const exact = all.filter(({ id }) => plain(id) === plain(words));
  const items = [...exact, ...all.filter((item) => !exact.includes(item))].slice(0, mostCards);
  return [{ name: cardSection, items }, ...sections.filter(({ name }) => name !== cardSection)];
}
