import type { ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import type { KeyName } from '#ui/key-match.ts';
import { leavePresentation, togglePresentation } from '../actions/present.ts';
import { pullHere } from '../actions/pull.ts';
import { clearSelection, selectStage } from '../actions/select.ts';
import { redoLast, undoLast } from '../actions/undo.ts';
import { changeDensity, foldLaneOf, foldStageOf, toggleAllLanes } from '../actions/view.ts';
import { focusStage, walk } from '../focus/focus.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { PageHands } from './page-hands.ts';

/** Answers `false` where there was nothing to do. */
type OnBoard = (session: BoardSession, page: PageHands, key: KeyName) => unknown;

/** What each command does to the board, or to how it is looked at. */
export const boardRuns: Record<ShortcutId<'board'>, OnBoard> = {
  compose: (_, page) => page.compose(),
  filter: (_, page) => page.filter(),
  'clear-filter': (_, page) => page.clearFilter(),
  mine: (_, page) => page.toggleMine(),
  'pull-next': (session) => pullHere(session),
  undo: (session) => undoLast(session),
  redo: (session) => redoLast(session),
  'fold-lanes': (session) => toggleAllLanes(session),
  'fold-lane': (session) => foldLaneOf(session),
  'fold-stage': (session) => foldStageOf(session),
  density: (session) => changeDensity(session),
  'as-of': (_, page) => page.toggleTimeRail(),
  'save-view': (session) => session.question.set({ kind: 'name-view', view: null }),
  present: (session) => togglePresentation(session),
  'let-go': (session) => leavePresentation(session) || clearSelection(session),
  'walk-up': (session) => walk(session, 'up'),
  'walk-down': (session) => walk(session, 'down'),
  'walk-left': (session) => walk(session, 'left'),
  'walk-right': (session) => walk(session, 'right'),
  stage: (session, _, key) => focusStage(session, Number(key)),
  'select-stage': (session) => selectStage(session),
};
