/** The numbers under which the board finds some cards, by their keys; without those that it does not have. */
export function numbersOf(cards: Iterable<string>, numbers: ReadonlyMap<string, number>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const card of cards) {
    const number = numbers.get(card);
    if (number !== undefined) found[card] = number;
  }
  return found;
}
