import type { CreateCard } from '#domain/schemas/card-commands.ts';
import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { BoardState } from './board-state.ts';
import { stagesOf } from './stages.ts';

/** A word of the line that was understood, and what it means. */
export type DraftMark =
  | { kind: 'type'; type: CardTypeId; word: string }
  | { kind: 'person' | 'expedite' | 'tag' | 'stage'; word: string };

/** A new card while it is typed: what the line says of it, and the words that were understood. */
export type Draft = { card: CreateCard; marks: readonly DraftMark[] };

type Understood = { change: Partial<CreateCard>; mark: DraftMark };

const starts = (whole: string, part: string) => whole.toLowerCase().startsWith(part.toLowerCase());

const signs: Record<string, (state: BoardState, value: string) => Understood | undefined> = {
  '#': ({ configuration }, value) => {
    const type = configuration.types.find(({ id, word, enabled }) => enabled && (starts(word, value) || id === value));
    return type && { change: { type: type.id }, mark: { kind: 'type', type: type.id, word: type.word } };
  },
  '@': ({ members }, value) => {
    const isMeant = (name: string) => name.split(' ').some((part) => starts(part, value));
    const person = [...members.values()].find(({ name }) => isMeant(name));
    return person && { change: { assigneeId: person.personId }, mark: { kind: 'person', word: person.name } };
  },
  '^': ({ configuration }, value) => {
    const stage = stagesOf(configuration).find(({ column }) => starts(column.name.replaceAll(' ', '-'), value));
    const columnId = stage?.lists[0]?.id;
    return stage && columnId && { change: { columnId }, mark: { kind: 'stage', word: stage.column.name } };
  },
  '!': (_, value) =>
    starts('expedite', value) && value.length > 2
      ? { change: { classOfService: 'expedite' }, mark: { kind: 'expedite', word: 'Expedite' } }
      : undefined,
  '~': (_, value) => ({ change: { tags: [value] }, mark: { kind: 'tag', word: value } }),
};

const understand = (state: BoardState, word: string): Understood | undefined =>
  word.length > 1 ? signs[word[0] ?? '']?.(state, word.slice(1)) : undefined;

/** Reads `#type @person !expedite ~tag ^column` out of a line; the rest is the title, empty while there is none. */
export function readLine(state: BoardState, line: string, columnId: CreateCard['columnId']): Draft {
  const title: string[] = [];
  const marks: DraftMark[] = [];
  let card: Partial<CreateCard> = columnId === undefined ? {} : { columnId };
  for (const word of line.trim().split(/\s+/)) {
    const understood = understand(state, word);
    if (!understood) {
      title.push(word);
      continue;
    }
    const tags = [...(card.tags ?? []), ...(understood.change.tags ?? [])];
    card = { ...card, ...understood.change, ...(tags.length > 0 ? { tags } : {}) };
    marks.push(understood.mark);
  }
  return { card: { ...card, title: title.join(' ') }, marks };
}

/** The cards of several lines, one for each that has a title. */
export const cardsOfLines = (
  state: BoardState,
  lines: readonly string[],
  columnId: CreateCard['columnId'],
): CreateCard[] => lines.map((line) => readLine(state, line, columnId).card).filter(({ title }) => title !== '');
