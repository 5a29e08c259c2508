/** A letter of a filter, and whether it stands in quotes, where no sign means anything. */
export type Letter = { char: string; isQuoted: boolean };

/** A word as it stands in the text, from `start` to before `end`; `isOpen` where a quote is not closed. */
export type Word = { letters: readonly Letter[]; start: number; end: number; isOpen: boolean };

export const textOf = (letters: readonly Letter[]): string => letters.map(({ char }) => char).join('');

/** Cuts a filter into its words. Quotes keep spaces together; inside of them a backslash keeps the letter behind it. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) at += 1;
    else {
      const word = wordAt(text, at);
      words.push(word);
      at = word.end;
    }
  }
  return words;
}

function wordAt(text: string, start: number): Word {
  const letters: Letter[] = [];
  let isQuoted = false;
  let at = start;
  for (; at < text.length && (isQuoted || !/\s/.test(text.charAt(at))); at += 1) {
    const char = text.charAt(at);
    if (isQuoted && char === '\\' && at + 1 < text.length) at += 1;
    if (char === '"') isQuoted = !isQuoted;
    else letters.push({ char: text.charAt(at), isQuoted });
  }
  return { letters, start, end: at, isOpen: isQuoted };
}

/** The parts between commas that stand outside of quotes; empty ones are left out. */
export function listOf(letters: readonly Letter[]): string[] {
  const parts: string[] = [''];
  for (const { char, isQuoted } of letters) {
    if (char === ',' && !isQuoted) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${char}`);
  }
  return parts.filter((part) => part !== '');
}

export const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
