/** A key for a board of this name: the initials of its words, or the beginning of its one word; empty for no letters. */
export function suggestedKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
  const letters = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : (words[0] ?? '').slice(0, 3);
  return letters.replace(/^\d+/, '').slice(0, 8);
}
