import { keyList } from './shortcut.ts';

export const inboxKeys = keyList('inbox', 'Inbox', [
  { id: 'walk-items', keys: ['ArrowUp', 'ArrowDown'], label: 'Previous, next item', byControl: true },
  { id: 'open-item', keys: ['Enter'], label: 'Open the card', byControl: true },
  { id: 'item-done', keys: ['e'], label: 'Done with the item' },
  { id: 'item-read', keys: ['u'], label: 'Read, unread' },
]);
