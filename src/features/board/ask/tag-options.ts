import type { BoardCard } from '#domain/schemas/card.ts';
import { cardText } from '#domain/schemas/card.ts';
import type { PickOption } from '#ui/pick-list.tsx';
import type { BoardState } from '../state/board-state.ts';

/** How many cards of the board have each tag, the commonest first. */
function tagsOn({ cards }: BoardState): [tag: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { tags } of cards.values()) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

function carried(cards: readonly BoardCard[], tag: string): string | undefined {
  const having = cards.filter(({ tags }) => tags.includes(tag)).length;
  if (having === 0) return undefined;
  if (having === cards.length)
    return cards.length === 1 ? 'on it: picking takes it off' : 'on all: picking takes it off';
  return `on ${having} of ${cards.length}`;
}

/** The tags of the board, those that the cards have told apart, and any new one that is typed. */
export function tagOptions(state: BoardState, cards: readonly BoardCard[]) {
  const options: PickOption[] = tagsOn(state).map(([tag, count]) => {
    const note = carried(cards, tag);
    return { value: tag, label: tag, detail: String(count), ...(note ? { note } : {}) };
  });
  const newOption = (typed: string): PickOption | undefined => {
    const tag = cardText.shape.tags.element.safeParse(typed);
    return tag.success && !options.some(({ value }) => value === tag.data)
      ? { value: tag.data, label: `New tag ${tag.data}` }
      : undefined;
  };
  return { options, newOption };
}
