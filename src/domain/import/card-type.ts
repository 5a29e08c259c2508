import type { CardTypeId } from '../schemas/configuration.ts';

const words: readonly [pattern: RegExp, type: CardTypeId][] = [
  [/bug|defect|incident|fehler|fault/, 'defect'],
  [/spike|research|investigat/, 'spike'],
  [/support|question|helpdesk/, 'support'],
  [/complian|audit|legal/, 'compliance'],
  [/\bops\b|operation|infra|deploy/, 'ops-request'],
  [/chore|task|tech|maintenance|upkeep|refactor|debt/, 'upkeep'],
  [/request|customer/, 'customer-request'],
];

/** Which of the eight types a source's word looks like; it decides colour and glyph only, the figures keep the word. */
export function cardTypeOf(sourceType: string): CardTypeId {
  const said = sourceType.toLowerCase();
  return words.find(([pattern]) => pattern.test(said))?.[1] ?? 'feature';
}
