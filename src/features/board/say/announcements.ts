import type { BoardCard } from '#domain/schemas/card.ts';
import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { type LimitReading, limitName } from '#domain/wip-policy.ts';
import { keyCaps } from '#ui/key-match.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardKey } from '../state/card-key.ts';
import { laneName } from '../state/lanes.ts';
import { othersAt, type Place } from '../state/place.ts';
import { columnWords, stageName } from './where.ts';

/** What every card of a past board is described by. */
export const instructionsOfPast =
  'This board is of another moment and cannot be changed. Enter opens the card as it is today.';

export const instructions =
  'Space to pick up, arrows to move, Space to drop, Escape to cancel. M to choose a stage. Question mark for all keys.';

export const pressToUndo = `Press ${keyCaps(keyOf('undo'))} to undo.`;

type Moved = { state: BoardState; card: BoardCard; place: Place };

/** How many cards its list holds with the moved card in it. */
const size = ({ state, card, place }: Moved) => othersAt(state, place, card.id).length + 1;

/** "Development, in progress"; in lanes "Ada, Development, in progress" */
const list = ({ state, place: { lane, columnId } }: Moved) =>
  lane === undefined ? columnWords(state, columnId) : `${laneName(state, lane)}, ${columnWords(state, columnId)}`;

/** "Development, in progress, 1 of 3" */
const standing = (moved: Moved) => `${list(moved)}, ${moved.place.index + 1} of ${size(moved)}`;

/** "Test, in progress, place 2 of 5" */
const aimed = (moved: Moved) => `${list(moved)}, place ${moved.place.index + 1} of ${size(moved)}`;

export const pickedUp = (moved: Moved): string =>
  `Picked up ${cardKey(moved.state, moved.card)}, ${moved.card.title}. ${standing(moved)}.`;

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

export const cancelled = (moved: Moved): string =>
  `Move cancelled. ${cardKey(moved.state, moved.card)} is back in ${standing(moved)}.`;

/** `place` is where the card stays; `reading` tells the count the limit would have had. */
export const stopped = ({ state, card, place }: Moved, reading: LimitReading): string =>
  `${limitName(state.configuration, reading.limitId)} is closed: ${reading.value - 1} of ${reading.maximum} ` +
  `and its limit stops more. ${cardKey(state, card)} stays in ${stageName(state, place.columnId)}.`;
