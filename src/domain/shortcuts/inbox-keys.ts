import type { ShortcutShape } from './shortcut.ts';

const group = 'Inbox';
const scope = 'inbox';

export const inboxKeys = [
  { id: 'walk-items', keys: ['ArrowUp', 'ArrowDown'], scope, group, label: 'Previous, next item', byControl: true },
  { id: 'open-item', keys: ['Enter'], scope, group, label: 'Open the card', byControl: true },
  { id: 'item-done', keys: ['e'], scope, group, label: 'Done with the item' },
  { id: 'item-read', keys: ['u'], scope, group, label: 'Read, unread' },
] as const satisfies readonly ShortcutShape[];
