import type { CardId } from '#domain/schemas/ids.ts';

export type Selected = ReadonlySet<CardId>;

/** What a range is stretched from: the card that was chosen last by itself, and what was selected besides. */
export type Stretch = { anchor: CardId; base: Selected };

type Selection = { selected: Selected; stretch: Stretch | null };

export const nothingSelected: Selection = { selected: new Set(), stretch: null };

/** The selection with a card put in, or taken out where it is in already; the next range begins at it. */
export function toggled(selected: Selected, id: CardId): Selection {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return { selected: next, stretch: { anchor: id, base: next } };
}

/**
 * Every card between the anchor and this one in reading order, both included, and what was selected besides. The next
 * range from the same anchor takes the place of this one. Without an anchor in `order` the range is this card.
 */
export function stretchedTo({ selected, stretch }: Selection, order: readonly CardId[], id: CardId): Selection {
  const from = stretch ? order.indexOf(stretch.anchor) : -1;
  const to = order.indexOf(id);
  if (!stretch || from < 0 || to < 0) return toggled(new Set([...selected].filter((other) => other !== id)), id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { selected: new Set([...stretch.base, ...range]), stretch };
}

/** First the stage; where all of it is selected already, the whole board. */
export const widened = (selected: Selected, stage: readonly CardId[], board: readonly CardId[]): readonly CardId[] =>
  stage.length === 0 || stage.every((id) => selected.has(id)) ? board : stage;
