import type { BoardCard } from '#domain/schemas/card.ts';
import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { type LimitReading, limitName } from '#domain/wip-policy.ts';
import { keyCaps } from '#ui/key-match.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardKey } from '../state/card-key.ts';
import { laneName } from '../state/lanes.ts';
import { idsOf, othersAt, type Place } from '../state/place.ts';
import { columnWords, stageName } from './where.ts';

/** What every card of a past board is described by. */
export const instructionsOfPast =
  'This board is of another moment and cannot be changed. Enter opens the card as it is today.';

export const instructions =
  'Space to pick up, arrows to move, Space to drop, Escape to cancel. M to choose a stage. Question mark for all keys.';

export const pressToUndo = `Press ${keyCaps(keyOf('undo'))} to undo.`;

/** Cards that are moved together, and the place they are at or aimed at. */
type Moved = { state: BoardState; cards: readonly BoardCard[]; place: Place };

/** How many cards their list holds with the moved ones in it. */
const size = ({ state, cards, place }: Moved) => othersAt(state, place, idsOf(cards)).length + cards.length;

/** "Development, in progress"; in lanes "Ada, Development, in progress" */
const list = ({ state, place: { lane, columnId } }: Moved) =>
  lane === undefined ? columnWords(state, columnId) : `${laneName(state, lane)}, ${columnWords(state, columnId)}`;

/** "Development, in progress, 1 of 3"; several cards may come from several lists, so the one picked up tells its own. */
const standing = (moved: Moved) =>
  moved.cards.length === 1 ? `${list(moved)}, ${moved.place.index + 1} of ${size(moved)}` : list(moved);

/** "Test, in progress, place 2 of 5" */
const aimed = (moved: Moved) => `${list(moved)}, place ${moved.place.index + 1} of ${size(moved)}`;

export const pickedUp = (moved: Moved): string => {
  const [card] = moved.cards;
  const what = moved.cards.length === 1 && card ? `${cardKey(moved.state, card)}, ${card.title}` : cardsWords(moved);
  return `Picked up ${what}. ${standing(moved)}.`;
};

/** "HB-142", or "3 cards" */
const cardsWords = ({ state, cards }: Moved): string => {
  const [only] = cards;
  return cards.length === 1 && only ? cardKey(state, only) : `${cards.length} cards`;
};

export function over(moved: Moved, reading: LimitReading | null): string {
  if (!reading) return `${aimed(moved)}.`;
  const { value, maximum } = reading;
  const level = value > maximum ? ', over its limit' : value === maximum ? ', full' : '';
  return `${aimed(moved)}. ${limitName(moved.state.configuration, reading.limitId)} would be ${value} of ${maximum}${level}.`;
}

export function dropped(moved: Moved, reading: LimitReading | null): string {
  const beyond = reading ? reading.value - reading.maximum : 0;
  const limit =
    reading && beyond > 0
      ? ` ${limitName(moved.state.configuration, reading.limitId)} is over its limit by ${beyond}.`
      : '';
  return `Dropped in ${aimed(moved)}.${limit} ${pressToUndo}`;
}

/** Several cards go back to where each came from. */
export const cancelled = (moved: Moved): string =>
  moved.cards.length === 1
    ? `Move cancelled. ${cardsWords(moved)} is back in ${standing(moved)}.`
    : `Move cancelled. ${cardsWords(moved)} are back where they were.`;

/** `place` is where the card stays; `reading` tells the count the limit would have had. */
export const stopped = (moved: Moved, reading: LimitReading): string =>
  `${limitName(moved.state.configuration, reading.limitId)} is closed: ${reading.value - 1} of ${reading.maximum} ` +
  `and its limit stops more. ${cardsWords(moved)} stays in ${stageName(moved.state, moved.place.columnId)}.`;
