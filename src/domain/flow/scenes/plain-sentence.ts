import type { Phrase } from './phrase.ts';

/** A finding as plain text: the alternative text of its picture. */
export function plainSentence(sentence: readonly Phrase[]): string {
  return sentence.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.strong)).join('');
}
