import { columnLabel } from '#domain/columns.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { Gauge } from '#ui/gauge.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import type { PickOption } from '#ui/pick-list.tsx';
import { moveCards, moveInto } from '../actions/move-cards.ts';
import type { BoardState } from '../state/board-state.ts';
import { idsOf, othersAt } from '../state/place.ts';
import { stagesOf } from '../state/stages.ts';
import { limitValue } from '../state/tallies.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { Choices } from './choice-list.ts';
import { foretold } from './foretold.ts';

/** Each column with its gauge as it stands, and what it would be; then the two ends of the one where the cards are. */
export function columnChoices(session: BoardSession, cards: readonly BoardCard[]): Choices {
  const state = session.shown.get();
  const here = commonColumn(cards);
  const choose = (value: string) => {
    if (here && (value === 'top' || value === 'bottom')) toEnd(session, cards, here, value);
    else moveInto(session, cards, value as ColumnId);
  };
  return { title: 'Move', options: [...columnOptions(state, cards), ...(here ? endOptions(state, here) : [])], choose };
}

const commonColumn = (cards: readonly BoardCard[]): ColumnId | null =>
  cards.every(({ columnId }) => columnId === cards[0]?.columnId) ? (cards[0]?.columnId ?? null) : null;

const columnOptions = (state: BoardState, cards: readonly BoardCard[]): PickOption[] =>
  stagesOf(state.configuration).flatMap(({ column, lists }) => {
    const limit = state.configuration.limits.find(
      ({ scope, columnIds }) => scope === 'column' && columnIds[0] === column.id,
    );
    const gauge =
      limit && limit.maximum !== null ? <Gauge value={limitValue(state, limit)} maximum={limit.maximum} /> : null;
    return lists.map((list) => ({
      value: list.id,
      label: columnLabel(state.configuration, list),
      detail: gauge,
      ...(cards.every(({ columnId }) => columnId === list.id) ? { note: 'here now' } : {}),
      ...foretold(state, cards, { columnId: list.id }),
    }));
  });

function endOptions({ configuration }: BoardState, here: ColumnId): PickOption[] {
  const column = configuration.columns.find(({ id }) => id === here);
  const of = column ? ` of ${columnLabel(configuration, column)}` : '';
  return [
    { value: 'top', label: `Top${of}`, detail: <Kbd>{keyCaps(keyOf('to-top'))}</Kbd> },
    { value: 'bottom', label: `Bottom${of}`, detail: <Kbd>{keyCaps(keyOf('to-bottom'))}</Kbd> },
  ];
}

function toEnd(session: BoardSession, cards: readonly BoardCard[], columnId: ColumnId, end: 'top' | 'bottom'): void {
  const place = { columnId, lane: undefined };
  const index = end === 'top' ? 0 : othersAt(session.shown.get(), place, idsOf(cards)).length;
  moveCards(session, cards, { ...place, index });
}
