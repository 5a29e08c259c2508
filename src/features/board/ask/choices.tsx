import { cardTypeMarks } from '#domain/card-type-marks.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { ColumnId, PersonId } from '#domain/schemas/ids.ts';
import { Gauge } from '#ui/gauge.tsx';
import { Glyph } from '#ui/glyph.tsx';
import type { PickOption } from '#ui/pick-list.tsx';
import { assign } from '../actions/edit-card.ts';
import { assignCards, retypeCards, toggleTag } from '../actions/edit-cards.ts';
import { moveCards } from '../actions/move-cards.ts';
import type { BoardState } from '../state/board-state.ts';
import { effectOnLimits, effectSentence, type FlowChange, isStopped } from '../state/effect-on-limits.ts';
import { stagesOf } from '../state/stages.ts';
import { limitValue } from '../state/tallies.ts';
import type { BoardSession, PickField } from '../store/board-session.ts';
import { tagOptions } from './tag-options.ts';

/** A list to pick from; with `choose` for what was picked, and `newOption` where a word that is typed can be picked too. */
type Choices = {
  title: string;
  options: PickOption[];
  choose: (value: string) => void;
  newOption?: (typed: string) => PickOption | undefined;
  placeholder?: string;
};

const choices: Record<PickField, (session: BoardSession, cards: readonly BoardCard[]) => Choices> = {
  column: columnChoices,
  assignee: personChoices,
  type: typeChoices,
  tag: tagChoices,
};

export const choicesOf = (session: BoardSession, field: PickField, cards: readonly BoardCard[]): Choices =>
  choices[field](session, cards);

/** What picking this would do to the limits, told before it is done. */
function foretold(state: BoardState, cards: readonly BoardCard[], change: FlowChange): Partial<PickOption> {
  const effect = effectOnLimits(state, cards, change);
  const note = effectSentence(effect);
  const isOver = effect.limits.some(({ value, maximum }) => value > maximum);
  return {
    ...(note ? { note } : {}),
    ...(isOver ? { tone: 'warning' as const } : {}),
    ...(isStopped(effect) ? { isClosed: true } : {}),
  };
}

/** Each column with its gauge as it stands, and what it would be; cards go to the bottom of it. */
function columnChoices(session: BoardSession, cards: readonly BoardCard[]): Choices {
  const state = session.shown.get();
  const options = stagesOf(state.configuration).flatMap(({ column, lists }) => {
    const limit = state.configuration.limits.find(
      ({ scope, columnIds }) => scope === 'column' && columnIds[0] === column.id,
    );
    const gauge =
      limit && limit.maximum !== null ? <Gauge value={limitValue(state, limit)} maximum={limit.maximum} /> : null;
    return lists.map((list) => ({
      value: list.id,
      label: list.half === null ? column.name : `${column.name} · ${list.half === 'done' ? 'done' : 'in progress'}`,
      detail: gauge,
      ...(cards.every(({ columnId }) => columnId === list.id) ? { note: 'here now' } : {}),
      ...foretold(state, cards, { columnId: list.id }),
    }));
  });
  return { title: 'Move', options, choose: (value) => moveCards(session, cards, value as ColumnId) };
}

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
