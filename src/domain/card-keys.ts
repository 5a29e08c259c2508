/** A card as a text names it: "HB-142". */
export type CardKey = { boardKey: string; number: number };

const mostNamed = 100;

/** A key that stands for itself: no part of a longer word, a path or a number. */
export const cardKeyPattern = /(?<![\p{L}\p{N}_/.-])([A-Z][A-Z0-9]{0,7})-([1-9]\d{0,8})(?![\p{L}\p{N}_-]|[./]\p{N})/gu;

/** The keys of cards in texts, each once, the first hundred. */
export function cardKeysIn(texts: readonly string[]): CardKey[] {
  const found = new Map<string, CardKey>();
  for (const text of texts) {
    for (const [key, boardKey = '', number] of text.matchAll(cardKeyPattern)) {
      if (found.size === mostNamed) return [...found.values()];
      found.set(key, { boardKey, number: Number(number) });
    }
  }
  return [...found.values()];
}
