import type { CardText } from './schemas/card.ts';

/** What a command changes of a card's texts: each field that changes, as it stood and as it will stand. */
export type TextChange = { before: Partial<CardText>; after: Partial<CardText> };

const isEqual = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isEqual(Reflect.get(a, name), Reflect.get(b, name)));
};

/** The fields of `texts` that say something else on the card. */
export const fieldsThatDiffer = (card: CardText, texts: Partial<CardText>): (keyof CardText)[] =>
  (Object.keys(texts) as (keyof CardText)[]).filter(
    (field) => texts[field] !== undefined && !isEqual(card[field], texts[field]),
  );

/** What changes when a card is given these texts, or null where it says them already. */
export function textChange(card: CardText, texts: Partial<CardText>): TextChange | null {
  const fields = fieldsThatDiffer(card, texts);
  const pick = (from: Partial<CardText>) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  return fields.length === 0 ? null : { before: pick(card), after: pick(texts) };
}

/** A card's tags with some more behind them and others taken off. */
export const retagged = (tags: readonly string[], add: readonly string[], remove: readonly string[]): string[] =>
  [...new Set([...tags, ...add])].filter((tag) => !remove.includes(tag));
