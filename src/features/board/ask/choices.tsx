import { cardTypeMarks } from '#domain/card-type-marks.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import { Glyph } from '#ui/glyph.tsx';
import { assign } from '../actions/edit-card.ts';
import { assignCards, retypeCards, toggleTag } from '../actions/edit-cards.ts';
import type { BoardSession, PickField } from '../store/board-session.ts';
import type { Choices } from './choice-list.ts';
import { columnChoices } from './column-choices.tsx';
import { foretold } from './foretold.ts';
import { tagOptions } from './tag-options.ts';

const choices: Record<PickField, (session: BoardSession, cards: readonly BoardCard[]) => Choices> = {
  column: columnChoices,
  assignee: personChoices,
  type: typeChoices,
  tag: tagChoices,
};

export const choicesOf = (session: BoardSession, field: PickField, cards: readonly BoardCard[]): Choices =>
  choices[field](session, cards);

function personChoices(session: BoardSession, cards: readonly BoardCard[]): Choices {
  const state = session.shown.get();
  const members = [...state.members.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  const options = [
    { value: '', label: 'Nobody' },
    ...members.map(({ personId, name }) => ({
      value: personId,
      label: name,
      ...foretold(state, cards, { assigneeId: personId }),
    })),
  ];
  const choose = (value: string) => {
    const personId = value === '' ? null : (value as PersonId);
    const [only] = cards;
    if (cards.length === 1 && only) assign(session, only, personId);
    else assignCards(session, cards, personId);
  };
  return { title: 'Assign', options, choose };
}

function typeChoices(session: BoardSession, cards: readonly BoardCard[]): Choices {
  const state = session.shown.get();
  const options = state.configuration.types
    .filter(({ enabled }) => enabled)
    .map(({ id, word }) => ({
      value: id,
      label: word,
      detail: (
        <span style={{ color: `var(--type-${id})` }}>
          <Glyph shape={cardTypeMarks[id]} />
        </span>
      ),
      ...foretold(state, cards, { type: id }),
    }));
  return { title: 'Type of', options, choose: (value) => retypeCards(session, cards, value as CardTypeId) };
}

function tagChoices(session: BoardSession, cards: readonly BoardCard[]): Choices {
  const { options, newOption } = tagOptions(session.shown.get(), cards);
  const placeholder = options.length === 0 ? 'Type a tag' : 'Type a tag, or pick one';
  return { title: 'Tags of', options, newOption, placeholder, choose: (tag) => toggleTag(session, cards, tag) };
}
