import type { BoardCard } from '#domain/schemas/card.ts';
import type { ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import { selectUpTo, toggleSelected } from '../actions/select.ts';
import type { Direction } from '../state/step.ts';
import type { BoardSession } from '../store/board-session.ts';
import { boardRuns } from './board-runs.ts';
import { takeStep } from './carry.ts';

type OnOpenCard = (session: BoardSession, card: BoardCard) => unknown;

const step =
  (direction: Direction): OnOpenCard =>
  (session, card) =>
    takeStep(session, card, direction);

/** What only the board can do to the card whose panel has the focus; the focus stays in the panel. */
export const openCardRuns: Partial<Record<ShortcutId<'card'>, OnOpenCard>> = {
  'move-up': step('up'),
  'move-down': step('down'),
  'move-left': step('left'),
  'move-right': step('right'),
  'to-top': step('top'),
  'to-bottom': step('bottom'),
  select: (session, card) => toggleSelected(session, card.id),
  'select-to': (session, card) => selectUpTo(session, card.id),
};

/** What is about the place on the board that has the focus or the pointer, of which a panel knows nothing. */
const ofPlace = new Set<string>([
  'walk-up',
  'walk-down',
  'walk-left',
  'walk-right',
  'select-stage',
  'pull-next',
  'fold-lane',
  'fold-stage',
  'let-go',
] satisfies ShortcutId<'board'>[]);

/** What can be done to the board while the focus is in the panel beside it. */
export const besideRuns = Object.fromEntries(Object.entries(boardRuns).filter(([id]) => !ofPlace.has(id)));
