import { cardTypeMarks } from '#domain/card-type-marks.ts';
import type { BoardConfiguration, CardType } from '#domain/schemas/configuration.ts';
import type { Problems } from '../plan/field.ts';
import type { PlannedChange } from '../plan/planned-change.ts';
import type { SettingsRules } from '../use-settings-form.ts';

const sentenceOf = (before: CardType, { word, enabled }: CardType): string =>
  [
    word === before.word ? '' : `${before.word} is called ${word}`,
    enabled === before.enabled ? '' : `${word} is ${enabled ? 'used again' : 'not used for new cards'}`,
  ]
    .filter(Boolean)
    .join(', ');

const changesOf = (board: BoardConfiguration, form: CardType[]): PlannedChange[] =>
  form.flatMap((typed): PlannedChange[] => {
    const type = { ...typed, word: typed.word.trim() };
    const before = board.types.find(({ id }) => id === type.id);
    if (!before || (before.word === type.word && before.enabled === type.enabled)) return [];
    const { id, word, enabled } = type;
    return [{ field: id, sentence: sentenceOf(before, type), changes: [{ do: 'set-type', type: id, word, enabled }] }];
  });

function problemsOf(_: BoardConfiguration, form: CardType[]): Problems {
  const words = Object.fromEntries(form.filter(({ word }) => !word.trim()).map(({ id }) => [id, 'Say a word for it.']));
  const none = form.every(({ enabled }) => !enabled);
  return none && form[0] ? { ...words, [form[0].id]: 'A board needs at least one card type.' } : words;
}

const inOrder = Object.keys(cardTypeMarks);
const formOf = ({ types }: BoardConfiguration): CardType[] =>
  types.toSorted((a, b) => inOrder.indexOf(a.id) - inOrder.indexOf(b.id));

/** The form of the card types is the types themselves, with the words as they are typed. */
export const typeRules: SettingsRules<CardType[]> = { formOf, changesOf, problemsOf };
