import { keyList } from './shortcut.ts';

const moves = 'card:move';
const edits = 'card:edit';

export const cardKeys = keyList('card', 'Board, on the focused or hovered card', [
  { id: 'open', keys: ['Enter'], label: 'Open the card' },
  {
    id: 'menu',
    keys: ['ContextMenu', 'Shift+F10'],
    label: 'All that can be done with it',
    byKeyOnly: true,
  },
  { id: 'pick-up', keys: ['Space'], label: 'Pick up, and drop', needs: moves, byKeyOnly: true },
  { id: 'move-up', keys: ['Shift+ArrowUp'], label: 'One place up', needs: moves },
  { id: 'move-down', keys: ['Shift+ArrowDown'], label: 'One place down', needs: moves },
  { id: 'move-left', keys: ['Shift+ArrowLeft'], label: 'One list to the left', needs: moves },
  { id: 'move-right', keys: ['Shift+ArrowRight'], label: 'One list to the right', needs: moves },
  { id: 'to-top', keys: ['Shift+Home'], label: 'To the top', needs: moves },
  { id: 'to-bottom', keys: ['Shift+End'], label: 'To the bottom', needs: moves },
  { id: 'previous-stage', keys: ['<'], label: 'Previous stage', needs: moves },
  { id: 'next-stage', keys: ['>'], label: 'Next stage', needs: moves },
  { id: 'move-to', keys: ['m'], label: 'Move to…', needs: moves },
  { id: 'pull', keys: ['p'], label: 'Pull into the next stage, to me', needs: moves },
  { id: 'assign', keys: ['a'], label: 'Assign…', needs: edits },
  { id: 'assign-me', keys: ['i'], label: 'Assign to me', needs: edits },
  { id: 'assign-nobody', keys: ['Shift+i'], label: 'Assign to nobody', needs: edits },
  { id: 'type', keys: ['t'], label: 'Type…', needs: edits },
  { id: 'tags', keys: ['l'], label: 'Tags…', needs: edits },
  { id: 'due', keys: ['d'], label: 'Due date…', needs: edits },
  { id: 'block', keys: ['b'], label: 'Block, unblock', needs: 'card:block' },
  { id: 'expedite', keys: ['!'], label: 'Expedite, or no longer', needs: edits },
  { id: 'edit-title', keys: ['e'], label: 'Edit the title', needs: edits },
  { id: 'archive', keys: ['Delete'], label: 'Archive', needs: 'card:archive' },
  { id: 'select', keys: ['x'], label: 'Select' },
  { id: 'select-to', keys: ['Shift+x'], label: 'Select all up to here', byKeyOnly: true },
]);
