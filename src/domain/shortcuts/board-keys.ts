import type { ShortcutShape } from './shortcut.ts';

const group = 'Board';
const onCard = 'Board, on the focused or hovered card';
const scope = 'board';

export const boardKeys = [
  { id: 'compose', keys: ['c'], scope, group, label: 'New card in the focused column', needs: 'card:create' },
  { id: 'filter', keys: ['f'], scope, group, label: 'Filter' },
  { id: 'clear-filter', keys: ['Shift+f'], scope, group, label: 'Clear the filter' },
  { id: 'mine', keys: ['q'], scope, group, label: 'My cards' },
  { id: 'pull-next', keys: ['p'], scope, group, label: 'Pull the next card into this column', needs: 'card:move' },
  { id: 'undo', keys: ['z', 'Mod+z'], scope, group, label: 'Undo' },
  { id: 'redo', keys: ['Shift+z', 'Mod+Shift+z'], scope, group, label: 'Redo' },
  { id: 'fold-lanes', keys: ['-'], scope, group, label: 'Fold all lanes' },
  { id: 'fold-lane', keys: ['_'], scope, group, label: 'Fold this lane' },
  { id: 'fold-stage', keys: ['\\'], scope, group, label: 'Fold this column' },
  { id: 'density', keys: ['Shift+d'], scope, group, label: 'Density' },
  { id: 'save-view', keys: ['Alt+v'], scope, group, label: 'Save this view' },
  { id: 'present', keys: ['Shift+p'], scope, group, label: 'Presentation' },
  { id: 'as-of', keys: ['Shift+a'], scope, group, label: 'The board as of another moment' },
  {
    id: 'let-go',
    keys: ['Escape'],
    byKeyOnly: true,
    scope,
    group,
    label: 'One thing at a time: drop the drag, close the panel, clear the selection, leave the filter',
  },
  { id: 'walk-up', keys: ['ArrowUp', 'k'], scope, group: onCard, label: 'Card above', byKeyOnly: true },
  { id: 'walk-down', keys: ['ArrowDown', 'j'], scope, group: onCard, label: 'Card below', byKeyOnly: true },
  { id: 'walk-left', keys: ['ArrowLeft'], scope, group: onCard, label: 'Column to the left', byKeyOnly: true },
  { id: 'walk-right', keys: ['ArrowRight'], scope, group: onCard, label: 'Column to the right', byKeyOnly: true },
  {
    id: 'stage',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    shown: ['1 – 9'],
    byKeyOnly: true,
    scope,
    group: onCard,
    label: 'Column of that number',
  },
  { id: 'select-stage', keys: ['Mod+a'], scope, group: onCard, label: 'Select the column; once more, the whole board' },
] as const satisfies readonly ShortcutShape[];
