import type { ShortcutShape } from './shortcut.ts';

const group = 'Everywhere';
const scope = 'global';

export const globalKeys = [
  { id: 'palette', keys: ['Mod+k'], scope, group, label: 'Search or jump', byKeyOnly: true },
  { id: 'search', keys: ['/'], scope, group, label: 'Search for a card', byKeyOnly: true },
  { id: 'keys', keys: ['?'], scope, group, label: 'All keys' },
  { id: 'new-card', keys: ['c'], scope, group, label: 'New card on the board' },
  { id: 'go-home', keys: ['g h'], scope, group, label: 'Go to all boards' },
  { id: 'go-board', keys: ['g b'], scope, group, label: 'Go to the board' },
  { id: 'go-flow', keys: ['g f'], scope, group, label: 'Go to the flow' },
  { id: 'go-ledger', keys: ['g l'], scope, group, label: 'Go to the ledger' },
  { id: 'go-admin', keys: ['g a'], scope, group, label: 'Go to the administration' },
  { id: 'sidebar', keys: ['['], scope, group, label: 'Show or hide the sidebar' },
  { id: 'theme', keys: ['Shift+t'], scope, group, label: 'Theme: system, day, night' },
] as const satisfies readonly ShortcutShape[];
