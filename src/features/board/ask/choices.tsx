import { cardTypeMarks } from '#domain/card-type-marks.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { ColumnId, PersonId } from '#domain/schemas/ids.ts';
import { Gauge } from '#ui/gauge.tsx';
import { Glyph } from '#ui/glyph.tsx';
import type { PickOption } from '#ui/pick-list.tsx';
import { assign, editField } from '../actions/edit-card.ts';
import { moveCards } from '../actions/move-cards.ts';
import { focusCard } from '../keys/focus.ts';
import { cardKey } from '../state/card-key.ts';
import { stagesOf } from '../state/stages.ts';
import { limitValue } from '../state/tallies.ts';
import type { BoardSession } from '../store/board-session.ts';

type Choices = { title: string; options: PickOption[]; choose: (value: string) => void };

export function choicesOf(
  session: BoardSession,
  field: 'column' | 'assignee' | 'type',
  cards: readonly BoardCard[],
): Choices {
  if (field === 'column') return columnChoices(session, cards);
  return field === 'assignee' ? personChoices(session, cards) : typeChoices(session, cards);
}

/** Each column with its gauge; a card goes to the bottom of it. */
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
    }));
  });
  const choose = (value: string) => {
    moveCards(session, cards, value as ColumnId);
    const [first] = cards;
    if (first) focusCard(session, first.id);
  };
  return { title: 'Move', options, choose };
}

function personChoices(session: BoardSession, cards: readonly BoardCard[]): Choices {
  const members = [...session.shown.get().members.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  const options = [
    { value: '', label: 'Nobody' },
    ...members.map(({ personId, name }) => ({ value: personId, label: name })),
  ];
  const choose = (value: string) => {
    for (const card of cards) assign(session, card, value === '' ? null : (value as PersonId));
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
    }));
  const choose = (value: string) => {
    const word = options.find((option) => option.value === value)?.label ?? '';
    for (const card of cards) {
      editField(session, card, 'type', value as CardTypeId, `${cardKey(state, card)} is now ${word}`);
    }
  };
  return { title: 'Type of', options, choose };
}
