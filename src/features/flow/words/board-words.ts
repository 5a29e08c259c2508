import { cardTypeMarks } from '#domain/card-type-marks.ts';
import { cardTypeIds } from '#domain/card-vocabulary.ts';
import { cardTypeOf } from '#domain/import/card-type.ts';
import type { BoardConfiguration, CardTypeId } from '#domain/schemas/configuration.ts';
import type { Shape } from '#ui/glyph.tsx';

const isCardTypeId = (type: string): type is CardTypeId => cardTypeIds.some((id) => id === type);

/** Which of the eight types a type of the figures looks like: itself, or, for an imported word, the one it resembles. */
const lookOf = (type: string): CardTypeId => (isCardTypeId(type) ? type : cardTypeOf(type));

/** How a card of this type is drawn in a chart: the same glyph and colour as on the board. */
export const typeLook = (type: string): { shape: Shape; color: string } => {
  const id = lookOf(type);
  return { shape: cardTypeMarks[id], color: `var(--type-${id})` };
};

/** The board's word for a type; an imported type is called what its source called it. */
export const typeWord = (board: BoardConfiguration, type: string): string =>
  board.types.find(({ id }) => id === type)?.word ?? (type === '' ? 'no type' : type);

const classWords: Readonly<Record<string, string>> = {
  expedite: 'Expedite',
  'fixed-date': 'Fixed date',
  standard: 'Standard',
  intangible: 'Intangible',
};

export const classWord = (name: string): string => classWords[name] ?? name;

/** The name of a lane, also of one that was removed; null = in none. */
export const laneWord = (board: BoardConfiguration, lane: string | null): string =>
  lane === null ? 'No lane' : (board.lanes.find(({ id }) => id === lane)?.name ?? lane);
