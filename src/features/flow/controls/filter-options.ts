import { classesOfService } from '#domain/card-vocabulary.ts';
import type { FlowHistory } from '#domain/flow/history.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { FlowView } from '#domain/schemas/flow-query.ts';
import { classWord, laneWord, typeLook, typeWord } from '../words/board-words.ts';
import type { FilterOption } from './filter-group.tsx';

export type FilterOptions = {
  types: FilterOption<string>[];
  lanes: FilterOption<string | null>[];
  classes: FilterOption<string>[];
};

/** What cards can be chosen by: the values that any of them has, and those that the view already asks for. */
export function filterOptions(board: BoardConfiguration, { cards }: FlowHistory, view: FlowView): FilterOptions {
  const types = new Set([...cards.map(({ type }) => type), ...view.type]);
  const lanes = new Set([...cards.map(({ lane }) => lane ?? null), ...view.lane]);
  const classes = new Set([...cards.map(({ classOfService }) => classOfService ?? 'standard'), ...view.class]);
  const laneOrder = [...board.lanes.map(({ id }): string => id), null];
  const placeOf = (lane: string | null) => (laneOrder.includes(lane) ? laneOrder.indexOf(lane) : laneOrder.length);
  return {
    types: [...types]
      .map((value) => ({ value, word: typeWord(board, value), look: typeLook(value) }))
      .toSorted((a, b) => a.word.localeCompare(b.word, 'en')),
    lanes: [...lanes]
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((value) => ({ value, word: laneWord(board, value) })),
    classes: [...classesOfService, ...classes]
      .filter((value, index, all) => classes.has(value) && all.indexOf(value) === index)
      .map((value) => ({ value, word: classWord(value) })),
  };
}
