import type { ShortcutShape } from './shortcut.ts';

const group = 'Board, on the focused or hovered card';
const scope = 'card';
const moves = 'card:move';
const edits = 'card:edit';

export const cardKeys = [
  { id: 'open', keys: ['Enter'], scope, group, label: 'Open the card' },
  {
    id: 'menu',
    keys: ['ContextMenu', 'Shift+F10'],
    scope,
    group,
    label: 'All that can be done with it',
    byKeyOnly: true,
  },
  { id: 'pick-up', keys: ['Space'], scope, group, label: 'Pick up, and drop', needs: moves, byKeyOnly: true },
  { id: 'move-up', keys: ['Shift+ArrowUp'], scope, group, label: 'One place up', needs: moves },
  { id: 'move-down', keys: ['Shift+ArrowDown'], scope, group, label: 'One place down', needs: moves },
  { id: 'move-left', keys: ['Shift+ArrowLeft'], scope, group, label: 'One list to the left', needs: moves },
  { id: 'move-right', keys: ['Shift+ArrowRight'], scope, group, label: 'One list to the right', needs: moves },
  { id: 'to-top', keys: ['Shift+Home'], scope, group, label: 'To the top', needs: moves },
  { id: 'to-bottom', keys: ['Shift+End'], scope, group, label: 'To the bottom', needs: moves },
  { id: 'previous-stage', keys: ['<'], scope, group, label: 'Previous column', needs: moves },
  { id: 'next-stage', keys: ['>'], scope, group, label: 'Next column', needs: moves },
  { id: 'move-to', keys: ['m'], scope, group, label: 'Move to…', needs: moves },
  { id: 'pull', keys: ['p'], scope, group, label: 'Pull into the next column, to me', needs: moves },
  { id: 'assign', keys: ['a'], scope, group, label: 'Assign…', needs: edits },
  { id: 'assign-me', keys: ['i'], scope, group, label: 'Assign to me', needs: edits },
  { id: 'assign-nobody', keys: ['Shift+i'], scope, group, label: 'Assign to nobody', needs: edits },
  { id: 'type', keys: ['t'], scope, group, label: 'Type…', needs: edits },
  { id: 'tags', keys: ['l'], scope, group, label: 'Tags…', needs: edits },
  { id: 'due', keys: ['d'], scope, group, label: 'Due date…', needs: edits },
  { id: 'block', keys: ['b'], scope, group, label: 'Block, unblock', needs: 'card:block' },
  { id: 'expedite', keys: ['!'], scope, group, label: 'Expedite, or no longer', needs: edits },
  { id: 'edit-title', keys: ['e'], scope, group, label: 'Edit the title', needs: edits },
  { id: 'archive', keys: ['Delete'], scope, group, label: 'Archive', needs: 'card:archive' },
  { id: 'select', keys: ['x'], scope, group, label: 'Select' },
  { id: 'select-to', keys: ['Shift+x'], scope, group, label: 'Select all up to here', byKeyOnly: true },
] as const satisfies readonly ShortcutShape[];
