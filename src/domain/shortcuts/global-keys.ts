import { keyList } from './shortcut.ts';

export const globalKeys = keyList('global', 'Everywhere', [
  { id: 'palette', keys: ['Mod+k'], label: 'Search or jump', byKeyOnly: true },
  { id: 'search', keys: ['/'], label: 'Search for a card', byKeyOnly: true },
  { id: 'keys', keys: ['?'], label: 'All keys' },
  { id: 'new-card', keys: ['c'], label: 'New card on the board' },
  { id: 'go-home', keys: ['g h'], label: 'Go to all boards' },
  { id: 'go-board', keys: ['g b'], label: 'Go to the board' },
  { id: 'go-flow', keys: ['g f'], label: 'Go to the flow' },
  { id: 'go-ledger', keys: ['g l'], label: 'Go to the ledger' },
  { id: 'go-admin', keys: ['g a'], label: 'Go to the administration' },
  { id: 'sidebar', keys: ['['], label: 'Show or hide the sidebar' },
  { id: 'theme', keys: ['Shift+t'], label: 'Theme: system, day, night' },
]);
