import { keyList } from './shortcut.ts';

const onBoard = keyList('board', 'Board', [
  { id: 'compose', keys: ['c'], label: 'New card in the focused stage', needs: 'card:create' },
  { id: 'filter', keys: ['f'], label: 'Filter' },
  { id: 'clear-filter', keys: ['Shift+f'], label: 'Clear the filter' },
  { id: 'mine', keys: ['q'], label: 'My cards' },
  { id: 'pull-next', keys: ['p'], label: 'Pull the next card into this stage', needs: 'card:move' },
  { id: 'undo', keys: ['z', 'Mod+z'], label: 'Undo' },
  { id: 'redo', keys: ['Shift+z', 'Mod+Shift+z'], label: 'Redo' },
  { id: 'fold-lanes', keys: ['-'], label: 'Fold all lanes' },
  { id: 'fold-lane', keys: ['_'], label: 'Fold this lane' },
  { id: 'fold-stage', keys: ['\\'], label: 'Fold this stage' },
  { id: 'density', keys: ['Shift+d'], label: 'Density' },
  { id: 'save-view', keys: ['Alt+v'], label: 'Save this view' },
  { id: 'present', keys: ['Shift+p'], label: 'Presentation' },
  { id: 'as-of', keys: ['Shift+a'], label: 'The board as of another moment' },
  {
    id: 'let-go',
    keys: ['Escape'],
    byKeyOnly: true,
    label: 'One thing at a time: drop the drag, close the panel, clear the selection, leave the filter',
  },
]);

const onCards = keyList('board', 'Board, on the focused or hovered card', [
  { id: 'walk-up', keys: ['ArrowUp', 'k'], label: 'Card above', byKeyOnly: true },
  { id: 'walk-down', keys: ['ArrowDown', 'j'], label: 'Card below', byKeyOnly: true },
  { id: 'walk-left', keys: ['ArrowLeft'], label: 'Stage to the left', byKeyOnly: true },
  { id: 'walk-right', keys: ['ArrowRight'], label: 'Stage to the right', byKeyOnly: true },
  {
    id: 'stage',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    shown: ['1 – 9'],
    byKeyOnly: true,
    label: 'Stage of that number',
  },
  { id: 'select-stage', keys: ['Mod+a'], label: 'Select the stage; once more, the whole board' },
]);

export const boardKeys = [...onBoard, ...onCards];
