import type { BoardCard } from '#domain/schemas/card.ts';
import type { KeyName } from '#ui/key-match.ts';
import { can, isPast } from '../actions/can.ts';
import { archive, assign, toggleExpedite, unblock } from '../actions/edit-card.ts';
import { pull } from '../actions/pull.ts';
import { redoLast, undoLast } from '../actions/undo.ts';
import {
  changeDensity,
  clearSelection,
  foldLaneOf,
  foldStageOf,
  selectStage,
  toggleAllLanes,
  toggleSelected,
} from '../actions/view.ts';
import type { BoardSession } from '../store/board-session.ts';
import { moveStep, pickUp } from './carry.ts';
import { focusStage, walk } from './focus.ts';

/** What the page can do that the board's session cannot: go elsewhere, and what stands in the address. */
export type PageHands = {
  open: (card: Pick<BoardCard, 'number'>) => void;
  go: (page: '' | '/flow' | '/ledger' | '/admin') => void;
  compose: () => void;
  filter: () => void;
  clearFilter: () => void;
  toggleMine: () => void;
  toggleTheme: () => void;
  toggleTimeRail: () => void;
};

export type Shortcut = {
  id: string;
  keys: readonly KeyName[];
  label: string;
  group: 'Walk' | 'Move' | 'Card' | 'Board';
} & (
  | { on: 'card'; run: (session: BoardSession, card: BoardCard, page: PageHands) => void }
  | { on: 'board'; run: (session: BoardSession, page: PageHands) => void }
);

type OnCard = Extract<Shortcut, { on: 'card' }>['run'];
type OnBoard = Extract<Shortcut, { on: 'board' }>['run'];
type Group = Shortcut['group'];

const onCard = (group: Group, id: string, keys: KeyName[], label: string, run: OnCard): Shortcut => ({
  id,
  keys,
  label,
  group,
  on: 'card',
  run,
});
const onBoard = (group: Group, id: string, keys: KeyName[], label: string, run: OnBoard): Shortcut => ({
  id,
  keys,
  label,
  group,
  on: 'board',
  run,
});

const ask =
  (field: 'column' | 'assignee' | 'type', ability: Parameters<typeof can>[1]): OnCard =>
  (session, card) => {
    if (can(session, ability)) session.question.set({ kind: 'pick', field, cardIds: [card.id] });
  };

/** The one list of keys: what is pressed, what the key sheet shows, and what tooltips name. */
export const shortcuts: readonly Shortcut[] = [
  onBoard('Walk', 'walk-up', ['ArrowUp', 'k'], 'Card above', (session) => walk(session, 'up')),
  onBoard('Walk', 'walk-down', ['ArrowDown', 'j'], 'Card below', (session) => walk(session, 'down')),
  onBoard('Walk', 'walk-left', ['ArrowLeft'], 'Column to the left', (session) => walk(session, 'left')),
  onBoard('Walk', 'walk-right', ['ArrowRight'], 'Column to the right', (session) => walk(session, 'right')),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
    onBoard('Walk', `stage-${n}`, [`${n}`], `Column ${n}`, (session) => focusStage(session, n)),
  ),
  onCard('Walk', 'open', ['Enter'], 'Open the card', (_, card, page) => page.open(card)),

  onCard('Move', 'pick-up', ['Space'], 'Pick up, and drop', (session, card) => pickUp(session, card, 'keys')),
  onCard('Move', 'move-up', ['Shift+ArrowUp'], 'One place up', (session, card) => moveStep(session, card, 'up')),
  onCard('Move', 'move-down', ['Shift+ArrowDown'], 'One place down', (session, card) =>
    moveStep(session, card, 'down'),
  ),
  onCard('Move', 'move-left', ['Shift+ArrowLeft'], 'One list to the left', (session, card) =>
    moveStep(session, card, 'left'),
  ),
  onCard('Move', 'move-right', ['Shift+ArrowRight'], 'One list to the right', (session, card) =>
    moveStep(session, card, 'right'),
  ),
  onCard('Move', 'to-top', ['Shift+Home'], 'To the top', (session, card) => moveStep(session, card, 'top')),
  onCard('Move', 'to-bottom', ['Shift+End'], 'To the bottom', (session, card) => moveStep(session, card, 'bottom')),
  onCard('Move', 'previous-stage', ['<'], 'Previous column', (session, card) =>
    moveStep(session, card, 'previous-stage'),
  ),
  onCard('Move', 'next-stage', ['>'], 'Next column', (session, card) => moveStep(session, card, 'next-stage')),
  onCard('Move', 'move-to', ['m'], 'Move to…', ask('column', 'card:move')),
  onCard('Move', 'pull', ['p'], 'Pull into the next column, to me', (session, card) => pull(session, card)),

  onCard('Card', 'menu', ['ContextMenu', 'Shift+F10'], 'All that can be done with it', (session, card) => {
    const element = document.querySelector(`[data-card="${card.id}"]`);
    if (element && !isPast(session)) session.menu.set({ cardId: card.id, at: element.getBoundingClientRect() });
  }),
  onCard('Card', 'edit-title', ['e'], 'Edit the title', (session, card) => {
    if (can(session, 'card:edit')) session.editing.set(card.id);
  }),
  onCard('Card', 'assign', ['a'], 'Assign…', ask('assignee', 'card:edit')),
  onCard('Card', 'assign-me', ['i'], 'Assign to me', (session, card) => assign(session, card, session.shown.get().me)),
  onCard('Card', 'assign-nobody', ['Shift+i'], 'Assign to nobody', (session, card) => assign(session, card, null)),
  onCard('Card', 'type', ['t'], 'Type…', ask('type', 'card:edit')),
  onCard('Card', 'block', ['b'], 'Block, unblock', (session, card) => {
    if (!can(session, 'card:block')) return;
    if (card.blocks.length > 0) unblock(session, card);
    else session.question.set({ kind: 'block', cardId: card.id });
  }),
  onCard('Card', 'expedite', ['!'], 'Expedite, or no longer', (session, card) => toggleExpedite(session, card)),
  onCard('Card', 'select', ['x'], 'Select', (session, card) => toggleSelected(session, card.id)),
  onCard('Card', 'archive', ['Delete'], 'Archive', (session, card) => {
    const selected = [...session.selected.get()];
    archive(session, selected.length > 0 ? selected : [card.id]);
    clearSelection(session);
  }),

  onBoard('Board', 'new-card', ['c'], 'New card', (_, page) => page.compose()),
  onBoard('Board', 'undo', ['z', 'Mod+z'], 'Undo', (session) => undoLast(session)),
  onBoard('Board', 'redo', ['Shift+z', 'Mod+Shift+z'], 'Redo', (session) => redoLast(session)),
  onBoard('Board', 'filter', ['f', '/'], 'Filter', (_, page) => page.filter()),
  onBoard('Board', 'clear-filter', ['Shift+f'], 'Clear the filter', (_, page) => page.clearFilter()),
  onBoard('Board', 'mine', ['q'], 'My cards', (_, page) => page.toggleMine()),
  onBoard('Board', 'select-stage', ['Mod+a'], 'Select the column', (session) => selectStage(session)),
  onBoard('Board', 'fold-stage', ['\\'], 'Fold the column', (session) => foldStageOf(session)),
  onBoard('Board', 'fold-lanes', ['-'], 'Fold all lanes', (session) => toggleAllLanes(session)),
  onBoard('Board', 'fold-lane', ['_'], 'Fold this lane', (session) => foldLaneOf(session)),
  onBoard('Board', 'density', ['Shift+d'], 'Density', (session) => changeDensity(session)),
  onBoard('Board', 'theme', ['Shift+t'], 'Day, night', (_, page) => page.toggleTheme()),
  onBoard('Board', 'as-of', ['Shift+a'], 'The board as of another moment', (_, page) => page.toggleTimeRail()),
  onBoard('Board', 'go-board', ['g b'], 'Go to the board', (_, page) => page.go('')),
  onBoard('Board', 'go-flow', ['g f'], 'Go to the flow', (_, page) => page.go('/flow')),
  onBoard('Board', 'go-ledger', ['g l'], 'Go to the ledger', (_, page) => page.go('/ledger')),
  onBoard('Board', 'go-admin', ['g a'], 'Go to the administration', (_, page) => page.go('/admin')),
  onBoard('Board', 'keys', ['?'], 'All keys', (session) => session.question.set({ kind: 'keys' })),
];
