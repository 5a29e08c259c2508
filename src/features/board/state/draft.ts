import type { CreateCard } from '#domain/schemas/card-commands.ts';
import type { BoardState } from './board-state.ts';
import { stagesOf } from './stages.ts';

/** A new card while it is typed: what the line says of it, and the words that were understood. */
export type Draft = { card: CreateCard; marks: readonly string[] };

const starts = (whole: string, part: string) => whole.toLowerCase().startsWith(part.toLowerCase());

type Understood = { change: Partial<CreateCard>; mark: string };

function understand(state: BoardState, word: string): Understood | undefined {
  const value = word.slice(1);
  if (value === '') return undefined;
  switch (word[0]) {
    case '#': {
      const type = state.configuration.types.find(
        ({ id, word, enabled }) => enabled && (starts(word, value) || id === value),
      );
      return type && { change: { type: type.id }, mark: type.word };
    }
    case '@': {
      const isMeant = (name: string) => name.split(' ').some((part) => starts(part, value));
      const person = [...state.members.values()].find(({ name }) => isMeant(name));
      return person && { change: { assigneeId: person.personId }, mark: person.name };
    }
    case '^': {
      const stage = stagesOf(state.configuration).find(({ column }) => starts(column.name.replaceAll(' ', '-'), value));
      const columnId = stage?.lists[0]?.id;
      return stage && columnId && { change: { columnId }, mark: stage.column.name };
    }
    case '!':
      return starts('expedite', value) && value.length > 2
        ? { change: { classOfService: 'expedite' }, mark: 'Expedite' }
        : undefined;
    case '~':
      return { change: { tags: [value] }, mark: `tag ${value}` };
    default:
      return undefined;
  }
}

/** Reads `#type @person !expedite ~tag ^column` out of a line; the rest is the title. Undefined without a title. */
export function draftOf(state: BoardState, line: string, columnId: CreateCard['columnId']): Draft | undefined {
  const title: string[] = [];
  const marks: string[] = [];
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
  const words = title.join(' ');
  return words === '' ? undefined : { card: { ...card, title: words }, marks };
}
